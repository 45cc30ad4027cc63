package org.reflectory.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.index.IndexedNote;
import org.reflectory.note.Span;
import org.reflectory.store.Decision;
import org.reflectory.vocabulary.Stance;

/**
 * A correction that a learner asks for.
 *
 * @param learner whose note
 * @param noteId the note
 * @param span the words it is about, in UTF-16 code units of the note's text
 * @param term the term
 * @param action what is to be done
 * @param stance the right stance; needed unless the action is to remove
 */
public record CorrectionRequest(
    String learner,
    String noteId,
    Span span,
    String term,
    Decision.Action action,
    @Nullable Stance stance) {

  /**
   * The decision with the words as they stand now.
   *
   * @throws WorkspaceException if note, words, term or stance are not there
   */
  Decision decision(LearnerSnapshot now, Corpus corpus, Instant at) {
    IndexedNote note =
        now.note(noteId)
            .orElseThrow(
                () ->
                    new WorkspaceException("There is no note " + noteId + " of " + learner + "."));
    String text = note.note().text();
    if (span.end() > text.length() || span.isEmpty()) {
      throw new WorkspaceException(
          "The words are not there: the note ends at " + text.length() + ".");
    }
    if (corpus.vocabulary().find(term).isEmpty()) {
      throw new WorkspaceException("There is no term \"" + term + "\".");
    }
    if (action != Decision.Action.REMOVE && stance == null) {
      throw new WorkspaceException("Say which stance: practised, planned, gap or mentioned.");
    }
    return new Decision(
        0,
        learner,
        noteId,
        span.of(text),
        text.substring(Math.max(0, span.start() - Decision.CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + Decision.CONTEXT)),
        term,
        action,
        action == Decision.Action.REMOVE ? null : stance,
        at);
  }
}
