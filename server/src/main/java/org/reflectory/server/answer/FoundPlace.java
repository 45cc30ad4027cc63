package org.reflectory.server.answer;

import java.util.function.Predicate;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.tag.Mention;
import org.reflectory.workspace.LearnerSnapshot;

/**
 * A mention where it stands.
 *
 * @param note the note
 * @param sentence a sentence of the note
 * @param mention a mention in the sentence
 */
public record FoundPlace(IndexedNote note, IndexedSentence sentence, Mention mention) {

  /**
   * The first mention of a term in a sentence.
   *
   * @throws ProblemException if note, sentence or mention is not there
   */
  public static FoundPlace of(LearnerSnapshot now, String noteId, String sentenceId, String term) {
    return of(now, noteId, sentenceId, term, mention -> true);
  }

  /**
   * The first mention of a term in a sentence that is the one meant.
   *
   * @throws ProblemException if note, sentence or mention is not there
   */
  public static FoundPlace of(
      LearnerSnapshot now,
      String noteId,
      String sentenceId,
      String term,
      Predicate<Mention> isMeant) {
    IndexedNote note =
        now.note(noteId).orElseThrow(() -> missing("There is no note \"" + noteId + "\"."));
    IndexedSentence sentence =
        note.sentences().stream()
            .filter(candidate -> candidate.id().equals(sentenceId))
            .findFirst()
            .orElseThrow(
                () -> missing("The note has no sentence \"" + sentenceId + "\" (any more)."));
    Mention mention =
        sentence.mentions().stream()
            .filter(candidate -> candidate.term().equals(term))
            .filter(isMeant)
            .findFirst()
            .orElseThrow(
                () -> missing("The sentence is not tagged with \"" + term + "\" (any more)."));
    return new FoundPlace(note, sentence, mention);
  }

  private static ProblemException missing(String what) {
    return new ProblemException(ProblemType.NOT_FOUND, what);
  }

  /** The words that the mention covers. */
  public String words() {
    return mention.span().of(note.note().text());
  }

  /** The whole sentence. */
  public String sentenceText() {
    return sentence.span().of(note.note().text());
  }
}
