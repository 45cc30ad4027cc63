package org.reflectory.workspace;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.reflectory.analytics.FindingsBuilder;
import org.reflectory.audit.AuditMarks;
import org.reflectory.corpus.Corpus;
import org.reflectory.finding.AuditFinding.Seen;
import org.reflectory.finding.Report;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.pseudonym.NameFinder;
import org.reflectory.pseudonym.OtherNames;
import org.reflectory.pseudonym.Pseudonyms;
import org.reflectory.session.Sessions;
import org.reflectory.store.Decision;
import org.reflectory.store.Learner;
import org.reflectory.store.MarkStore;
import org.reflectory.store.StateStore;

/**
 * Computes learners' portfolios and findings as they are now, once until something changes.
 * Thread-safe; what it reads must be in step before.
 */
final class Snapshots {
  private final StateStore state;
  private final LearnerIndex index;
  private final Corpus corpus;
  private final FindingsBuilder findings;
  private final String analysisVersion;
  private final Clock clock;
  private final NameFinder nameFinder;
  private final Map<String, LearnerSnapshot> kept = new ConcurrentHashMap<>();

  Snapshots(
      StateStore state,
      LearnerIndex index,
      Corpus corpus,
      NameFinder nameFinder,
      String analysisVersion,
      Clock clock) {
    this.state = state;
    this.index = index;
    this.corpus = corpus;
    this.nameFinder = nameFinder;
    this.findings = new FindingsBuilder(corpus);
    this.analysisVersion = analysisVersion;
    this.clock = clock;
  }

  /** Work that brings what is indexed of a learner into step, and then computes. */
  @FunctionalInterface
  interface Fresh {
    LearnerSnapshot get() throws IOException;
  }

  /** The kept snapshot if it is of now, else a fresh one, which is kept. */
  LearnerSnapshot now(Learner learner, LocalDate today, Fresh fresh) throws IOException {
    LearnerSnapshot known = kept.get(learner.id());
    if (known != null && known.version().equals(version(learner, today))) {
      return known;
    }
    LearnerSnapshot made = fresh.get();
    kept.put(learner.id(), made);
    return made;
  }

  /**
   * A learner's portfolio and findings.
   *
   * @param names the pseudonyms to put in, by the id of whom they stand for; empty for none
   */
  LearnerSnapshot compute(Learner learner, LocalDate asOf, Map<String, String> names)
      throws IOException {
    String version = version(learner, asOf) + (names.isEmpty() ? "" : "-p");
    IndexedPortfolio content = index.read(learner);
    Sessions sessions = index.sessions(learner, content);
    Corrections corrections = new Corrections(state.decisions(learner.id()), corpus.vocabulary());
    corrections.apply(content.notes());
    List<Decision> unattached = corrections.unattached();
    AuditMarks marks = marks(learner.id());
    if (!names.isEmpty()) {
      OtherNames others =
          OtherNames.of(learner.id(), content, sessions.clients(), names.keySet(), nameFinder);
      Pseudonyms pseudonyms = new Pseudonyms(sessions, names, others);
      marks = hidden(marks, pseudonyms);
      sessions = pseudonyms.apply(sessions);
      content = pseudonyms.apply(content);
      unattached = unattached.stream().map(pseudonyms::apply).toList();
    }
    Report report =
        findings.build(
            learner.id(), learner.programme(), content, sessions, marks, asOf, Instant.now(clock));
    return new LearnerSnapshot(learner, version, content, sessions, report, unattached);
  }

  /** Reasons are the learner's words, which may name somebody. */
  private static AuditMarks hidden(AuditMarks marks, Pseudonyms pseudonyms) {
    return new AuditMarks(
        marks.ready(),
        marks.seen().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e -> new Seen(pseudonyms.apply(e.getValue().reason()), e.getValue().at()))));
  }

  private AuditMarks marks(String learner) {
    Map<String, MarkStore.Seen> seen = state.marks().seen(learner);
    return new AuditMarks(
        state.marks().readySince(learner).isPresent(),
        seen.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> new Seen(e.getValue().reason(), e.getValue().at()))));
  }

  private String version(Learner learner, LocalDate asOf) {
    return Versions.hash(
        List.of(
            learner.id(),
            learner.programme(),
            index.madeFrom(learner),
            analysisVersion,
            asOf.toString(),
            String.valueOf(state.marks().readySince(learner.id()).isPresent()),
            state.marks().seen(learner.id()).toString()));
  }
}
