package org.reflectory.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.PatternFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.session.Client;
import org.reflectory.session.Session;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;

/**
 * What comes back: a term that is a gap, or praised as the learner's own strength, in at least
 * {@value #LEAST_SESSIONS} sessions and a fifth of those that have a record; and a tool that is in
 * most of at least {@value #ENOUGH_FOR_RELIANCE} of them.
 */
final class PatternAnalysis {
  static final int LEAST_SESSIONS = 3;
  static final double LEAST_SHARE = 0.2;
  static final int ENOUGH_FOR_RELIANCE = 6;
  static final double RELIANCE = 0.6;
  private static final String STRENGTH = "strength";

  private record Occurrence(Session session, Evidence evidence) {}

  private final Practice practice;

  PatternAnalysis(Practice practice) {
    this.practice = practice;
  }

  /** Gaps first, each most frequent first. */
  List<PatternFinding> run() {
    List<PatternFinding> patterns = new ArrayList<>();
    patterns.addAll(recurring("recurring-gap", Stance.GAP, false));
    patterns.addAll(recurring("recurring-strength", Stance.PRACTISED, true));
    patterns.addAll(reliance());
    return patterns;
  }

  private List<PatternFinding> reliance() {
    Map<String, List<Occurrence>> byTool = occurrences(Stance.PRACTISED, false);
    byTool.keySet().removeIf(id -> !practice.corpus.vocabulary().term(id).isTool());
    int recorded = recorded();
    return recorded < ENOUGH_FOR_RELIANCE
        ? List.of()
        : patterns("tool-over-reliance", Stance.PRACTISED, byTool, RELIANCE);
  }

  private int recorded() {
    return (int)
        practice.sessions.sessions().stream()
            .filter(s -> s.records().findAny().isPresent())
            .count();
  }

  private List<PatternFinding> recurring(String code, Stance stance, boolean praised) {
    return patterns(code, stance, occurrences(stance, praised), LEAST_SHARE);
  }

  private Map<String, List<Occurrence>> occurrences(Stance stance, boolean praised) {
    Map<String, List<Occurrence>> byTerm = new LinkedHashMap<>();
    for (IndexedNote note : practice.notes) {
      practice
          .session(note.note())
          .ifPresent(
              session ->
                  note.sentences()
                      .forEach(s -> collect(note, s, session, stance, praised, byTerm)));
    }
    return byTerm;
  }

  private List<PatternFinding> patterns(
      String code, Stance stance, Map<String, List<Occurrence>> byTerm, double share) {
    int recorded = recorded();
    List<PatternFinding> found = new ArrayList<>();
    byTerm.forEach(
        (term, occurrences) -> {
          long sessions = occurrences.stream().map(o -> o.session().id()).distinct().count();
          if (sessions >= LEAST_SESSIONS && sessions >= share * recorded) {
            found.add(
                pattern(
                    code, practice.corpus.vocabulary().term(term), stance, occurrences, recorded));
          }
        });
    found.sort(
        Comparator.comparingInt((PatternFinding p) -> -p.support().sessions())
            .thenComparing(PatternFinding::term));
    return found;
  }

  private void collect(
      IndexedNote note,
      IndexedSentence sentence,
      Session session,
      Stance stance,
      boolean praised,
      Map<String, List<Occurrence>> byTerm) {
    boolean strength = sentence.mentions().stream().anyMatch(m -> m.term().equals(STRENGTH));
    if (praised && !strength) {
      return;
    }
    Set<String> seen = new LinkedHashSet<>();
    for (Mention mention : sentence.mentions()) {
      Term term = practice.corpus.vocabulary().term(mention.term());
      if (mention.stance() == stance && !term.isReflection() && seen.add(term.id())) {
        byTerm
            .computeIfAbsent(term.id(), t -> new ArrayList<>())
            .add(new Occurrence(session, practice.evidence(note, sentence, mention)));
      }
    }
  }

  private PatternFinding pattern(
      String code, Term term, Stance stance, List<Occurrence> occurrences, int recorded) {
    Set<Session> sessions =
        occurrences.stream()
            .map(Occurrence::session)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<LocalDate> dates =
        sessions.stream().map(Session::date).filter(Objects::nonNull).sorted().toList();
    List<Client> clients =
        sessions.stream().map(Session::client).filter(Objects::nonNull).distinct().toList();
    PatternFinding.Support support =
        new PatternFinding.Support(
            sessions.size(),
            recorded,
            clients.size(),
            dates.isEmpty() ? null : dates.get(0),
            dates.isEmpty() ? null : dates.get(dates.size() - 1),
            null);
    return new PatternFinding(
        code,
        term.id(),
        term.label(),
        stance,
        clients.size() == 1 ? clients.get(0).id() : null,
        occurrences.stream().map(o -> o.evidence().noteId()).distinct().toList(),
        statement(code, term, support, clients),
        occurrences.stream().map(Occurrence::evidence).toList(),
        support);
  }

  private static String statement(
      String code, Term term, PatternFinding.Support support, List<Client> clients) {
    String what =
        switch (code) {
          case "recurring-gap" ->
              term.label() + " comes back as something you missed or want to do better";
          case "recurring-strength" -> term.label() + " comes back as something you did well";
          default -> "You reach for " + term.label() + " most of the time";
        };
    String whom =
        switch (clients.size()) {
          case 0 -> "";
          case 1 -> ", always with " + clients.get(0).label();
          default -> ", with " + clients.size() + " coachees";
        };
    return "%s: in %d of %d sessions%s.".formatted(what, support.sessions(), support.of(), whom);
  }
}
