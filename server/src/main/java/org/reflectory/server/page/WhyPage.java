package org.reflectory.server.page;

import java.util.List;
import java.util.Locale;
import org.reflectory.server.answer.FoundBy;
import org.reflectory.server.answer.FoundPlace;
import org.reflectory.server.answer.Reasons;
import org.reflectory.server.answer.Why;
import org.reflectory.server.answer.Why.ModelReasons;
import org.reflectory.tag.Explainer;

/** Why a sentence is tagged with a term: a page, and the part of it that a note's page takes in. */
final class WhyPage {
  private final Reasons reasons;

  WhyPage(Reasons reasons) {
    this.reasons = reasons;
  }

  /**
   * @param label the term
   * @param stanceLabel how the writer stands to it, in words
   * @param sentence the sentence that is tagged
   * @param foundBy who or what found it
   * @param sure how sure that is; empty where a person said it
   * @param rule the rule; empty if none found it
   * @param ruleWords the words that the rule matched
   * @param known whether the sentence model knows the term
   * @param own whether the learner's own examples of the term are what found it
   * @param words the words that weigh most
   * @param similar the training sentences that are most like it
   */
  record View(
      Shell shell,
      String label,
      String style,
      String stanceLabel,
      Quote sentence,
      String foundBy,
      String sure,
      String rule,
      String ruleWords,
      boolean known,
      boolean own,
      List<Weight> words,
      List<Example> similar) {}

  /** A word, and what it adds in words. */
  record Weight(String word, String adds) {}

  /**
   * A training sentence.
   *
   * @param stance id of the stance that it has to the term, for its colour; empty if that is not
   *     worth telling
   * @param stanceLabel the stance in words
   * @param likeness how like it is, in words
   */
  record Example(String text, String stance, String stanceLabel, String likeness) {}

  View view(Visit visit) {
    String noteId = visit.ctx().pathParam("id");
    String begin = visit.parameter("begin").orElse("");
    FoundPlace place =
        FoundPlace.of(
            visit.now(),
            noteId,
            visit.parameter("sentence").orElse(""),
            visit.parameter("term").orElse(""),
            m -> begin.isEmpty() || begin.equals(String.valueOf(m.span().start())));
    Why why = reasons.why(place);
    var term = visit.corpus().vocabulary().term(why.term());
    ModelReasons model = why.model();
    FoundBy by = FoundBy.of(place.mention());
    return new View(
        visit.shell("Why " + term.label() + "?"),
        term.label(),
        MentionCard.style(place.mention(), term),
        MentionCard.stance(place.mention(), term),
        visit
            .places()
            .quote(
                noteId,
                why.sentenceId(),
                place.sentenceText(),
                why.term(),
                place.mention().stance()),
        Words.foundBy(place.mention()),
        by == FoundBy.LEARNER ? "" : Words.confidence(place.mention().confidence()),
        why.rule() == null ? "" : why.rule().id(),
        why.rule() == null ? "" : why.rule().words(),
        model != null,
        model == null && by == FoundBy.MODEL,
        model == null ? List.of() : model.words().stream().map(WhyPage::weight).toList(),
        model == null
            ? List.of()
            : model.similar().stream()
                .map(similar -> example(similar, why.term(), term.isReflection()))
                .toList());
  }

  private static Weight weight(Explainer.Weighty word) {
    return new Weight(word.word(), "+" + Words.number(word.weight()));
  }

  private static Example example(Explainer.Similar similar, String term, boolean reflection) {
    var stance =
        similar.tags().stream()
            .filter(tag -> tag.term().equals(term) && !reflection)
            .map(tag -> tag.stance())
            .findFirst();
    return new Example(
        similar.text(),
        stance.map(s -> s.id()).orElse(""),
        stance.map(Words::stance).orElse(""),
        String.format(Locale.ROOT, "%.2f", similar.likeness()));
  }
}
