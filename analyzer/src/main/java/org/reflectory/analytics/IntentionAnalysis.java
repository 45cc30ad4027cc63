package org.reflectory.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.IntentionFinding;
import org.reflectory.finding.PatternFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;

/**
 * What the learner said they would do, and whether a later session's record shows one of the terms
 * it is about practised. An intention with no term of its own stays open: there is nothing to
 * follow.
 */
final class IntentionAnalysis {
  private static final String INTENTION = "intention";
  private static final int DROPPED_AFTER = 5;

  private final Practice practice;

  IntentionAnalysis(Practice practice) {
    this.practice = practice;
  }

  /** Oldest first. */
  List<IntentionFinding> run() {
    List<IntentionFinding> found = new ArrayList<>();
    for (IndexedNote note : practice.notes) {
      for (IndexedSentence sentence : note.sentences()) {
        sentence.mentions().stream()
            .filter(m -> m.term().equals(INTENTION))
            .findFirst()
            .ifPresent(m -> found.add(intention(note, sentence, m)));
      }
    }
    return found;
  }

  private IntentionFinding intention(
      IndexedNote note, IndexedSentence sentence, Mention intention) {
    List<String> terms =
        sentence.mentions().stream()
            .filter(m -> m.stance() == Stance.PLANNED)
            .map(Mention::term)
            .distinct()
            .toList();
    List<IndexedNote> later = later(note);
    List<Evidence> followed = terms.isEmpty() ? List.of() : practised(later, Set.copyOf(terms));
    long sessions =
        later.stream()
            .map(n -> practice.session(n.note()))
            .flatMap(java.util.Optional::stream)
            .distinct()
            .count();
    String status =
        !followed.isEmpty()
            ? "done"
            : !terms.isEmpty() && sessions >= DROPPED_AFTER ? "dropped" : "open";
    Evidence said = practice.evidence(note, sentence, intention);
    return new IntentionFinding(note.note().id(), said.quote(), said, terms, status, followed);
  }

  private List<IndexedNote> later(IndexedNote note) {
    LocalDate date = practice.date(note.note());
    if (date == null) {
      return List.of();
    }
    return practice.notes.stream()
        .filter(n -> n.note().kind().isSessionRecord())
        .filter(n -> practice.date(n.note()) != null && practice.date(n.note()).isAfter(date))
        .collect(Collectors.toList());
  }

  private List<Evidence> practised(List<IndexedNote> notes, Set<String> terms) {
    List<Evidence> found = new ArrayList<>();
    for (IndexedNote note : notes) {
      for (IndexedSentence sentence : note.sentences()) {
        sentence.mentions().stream()
            .filter(m -> m.stance() == Stance.PRACTISED && terms.contains(m.term()))
            .findFirst()
            .ifPresent(m -> found.add(practice.evidence(note, sentence, m)));
      }
    }
    return found;
  }

  /** The intentions that nothing came of in many later sessions, as patterns. */
  List<PatternFinding> notFollowedUp(List<IntentionFinding> intentions) {
    return intentions.stream()
        .filter(intention -> intention.status().equals("dropped"))
        .map(this::pattern)
        .toList();
  }

  private PatternFinding pattern(IntentionFinding intention) {
    String term = intention.terms().get(0);
    Evidence said = intention.evidence();
    return new PatternFinding(
        "intention-not-followed-up",
        term,
        practice.corpus.vocabulary().term(term).label(),
        Stance.PLANNED,
        null,
        List.of(intention.noteId()),
        "You said you would, and no later session shows it.",
        List.of(said),
        new PatternFinding.Support(
            1,
            practice.sessions.sessions().size(),
            said.client() == null ? 0 : 1,
            said.date(),
            said.date(),
            null));
  }
}
