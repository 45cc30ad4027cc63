package org.reflectory.server.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.NoteFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Vocabulary;
import org.reflectory.workspace.LearnerSnapshot;

/**
 * A term found in a sentence, with all that one needs to look it up.
 *
 * @param noteId the note
 * @param sentenceId the sentence
 * @param kind the note's kind
 * @param date the note's day
 * @param client the coachee's label or pseudonym
 * @param clientId stable id
 * @param section the part of the note
 * @param file the note's file
 * @param locator where within the file
 * @param term the term's id
 * @param label the term's label
 * @param family the term's family
 * @param stance how the writer stands to it
 * @param begin where the words begin in the note's text, in UTF-16 code units
 * @param end one past where they end
 * @param quote the words
 * @param sentence the whole sentence
 * @param confidence how sure, from 0 to 1
 * @param explicit whether the words name the term
 * @param by id of the rule, the model or {@code learner}, whoever found it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FoundMention(
    String noteId,
    String sentenceId,
    String kind,
    @Nullable LocalDate date,
    @Nullable String client,
    @Nullable String clientId,
    String section,
    String file,
    String locator,
    String term,
    String label,
    String family,
    Stance stance,
    int begin,
    int end,
    String quote,
    String sentence,
    double confidence,
    boolean explicit,
    String by) {

  /** Every mention of a portfolio, oldest note first, in the order of the text. */
  public static List<FoundMention> all(LearnerSnapshot snapshot, Vocabulary vocabulary) {
    Map<String, IndexedNote> notes =
        snapshot.content().notes().stream()
            .collect(Collectors.toMap(note -> note.note().id(), Function.identity()));
    List<FoundMention> all = new ArrayList<>();
    for (NoteFinding finding : snapshot.report().notes()) {
      IndexedNote note = notes.get(finding.id());
      if (note != null) {
        for (IndexedSentence sentence : note.sentences()) {
          for (Mention mention : sentence.mentions()) {
            all.add(of(finding, note, sentence, mention, vocabulary));
          }
        }
      }
    }
    return all;
  }

  private static FoundMention of(
      NoteFinding finding,
      IndexedNote note,
      IndexedSentence sentence,
      Mention mention,
      Vocabulary vocabulary) {
    String text = note.note().text();
    var term = vocabulary.term(mention.term());
    return new FoundMention(
        finding.id(),
        sentence.id(),
        finding.kind(),
        finding.date(),
        finding.client(),
        finding.clientId(),
        sentence.section().id(),
        finding.file(),
        sentence.locator(),
        term.id(),
        term.label(),
        term.family(),
        mention.stance(),
        mention.span().start(),
        mention.span().end(),
        mention.span().of(text),
        sentence.span().of(text),
        mention.confidence(),
        mention.explicit(),
        mention.by());
  }
}
