package org.reflectory.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.note.NoteKind;
import org.reflectory.note.SourcePlace;
import org.reflectory.session.Session;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;

/**
 * Gaps that come back in the records of at least {@value #LEAST_SESSIONS} sessions and a fifth of
 * them: the development plan should take each up. Only gaps that are named, or described beyond
 * much doubt, count. Terms that were found in the same sentences are one gap.
 */
final class RecurringGapCheck implements Check {
  private static final int LEAST_SESSIONS = 3;
  private static final double LEAST_SHARE = 0.2;

  /** From this confidence on a described gap counts. */
  private static final double SURE = 0.6;

  /** From this share of common sentences on, two terms are one gap. */
  private static final double SAME_SENTENCES = 0.34;

  /** A sentence that admits a gap. */
  private record Admission(Session session, SourcePlace place, Topic topic) {}

  /** A gap, with the terms for it and the sentences that admit it. */
  private record Gap(String term, Set<String> terms, Set<Admission> admissions) {
    long sessions() {
      return admissions.stream().map(a -> a.session().id()).distinct().count();
    }
  }

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    List<IndexedNote> plan = portfolio.written(NoteKind.PLAN);
    if (plan.isEmpty()) {
      return;
    }
    Likeness likeness = new Likeness(portfolio);
    List<Topic> planned =
        plan.stream()
            .flatMap(
                note ->
                    note.sentences().stream()
                        .map(s -> Topic.of(note, s, portfolio.corpus().vocabulary())))
            .toList();
    long recorded =
        portfolio.sessions().sessions().stream()
            .filter(session -> session.records().findAny().isPresent())
            .count();
    for (Gap gap : gaps(portfolio, recorded)) {
      if (!isPlanned(gap, planned, likeness)) {
        report(portfolio, gap, recorded, plan.getFirst(), faults);
      }
    }
  }

  /** The gaps that come back, most often first; those that share sentences are joined. */
  private static List<Gap> gaps(AuditInput portfolio, long recorded) {
    Map<String, Set<Admission>> byTerm = new LinkedHashMap<>();
    for (Session session : portfolio.sessions().sessions()) {
      for (IndexedNote record : portfolio.records(session)) {
        for (IndexedSentence sentence : record.sentences()) {
          admissions(portfolio, session, record, sentence, byTerm);
        }
      }
    }
    List<Gap> all =
        byTerm.entrySet().stream()
            .map(e -> new Gap(e.getKey(), Set.of(e.getKey()), e.getValue()))
            .filter(
                gap -> gap.sessions() >= LEAST_SESSIONS && gap.sessions() >= LEAST_SHARE * recorded)
            .sorted(Comparator.comparingLong(Gap::sessions).reversed())
            .toList();
    List<Gap> joined = new ArrayList<>();
    for (Gap gap : all) {
      int same = 0;
      while (same < joined.size() && !areSame(gap, joined.get(same))) {
        same++;
      }
      if (same == joined.size()) {
        joined.add(gap);
      } else {
        joined.set(same, together(joined.get(same), gap));
      }
    }
    return joined;
  }

  private static void admissions(
      AuditInput portfolio,
      Session session,
      IndexedNote record,
      IndexedSentence sentence,
      Map<String, Set<Admission>> byTerm) {
    for (Mention mention : sentence.mentions()) {
      boolean isSure = mention.explicit() || mention.confidence() >= SURE;
      if (mention.stance() == Stance.GAP
          && isSure
          && !portfolio.corpus().vocabulary().term(mention.term()).isReflection()) {
        byTerm
            .computeIfAbsent(mention.term(), term -> new HashSet<>())
            .add(
                new Admission(
                    session,
                    new SourcePlace(record.note().source().file(), sentence.locator()),
                    Topic.of(record, sentence, portfolio.corpus().vocabulary())));
      }
    }
  }

  private static boolean areSame(Gap a, Gap b) {
    Set<Admission> shared = new HashSet<>(a.admissions());
    shared.retainAll(b.admissions());
    return shared.size() >= SAME_SENTENCES * Math.min(a.admissions().size(), b.admissions().size());
  }

  private static Gap together(Gap first, Gap other) {
    Set<String> terms = new HashSet<>(first.terms());
    terms.addAll(other.terms());
    Set<Admission> admissions = new HashSet<>(first.admissions());
    admissions.addAll(other.admissions());
    return new Gap(first.term(), terms, admissions);
  }

  private static boolean isPlanned(Gap gap, List<Topic> planned, Likeness likeness) {
    return planned.stream()
        .anyMatch(
            item ->
                item.terms().stream().anyMatch(gap.terms()::contains)
                    || gap.admissions().stream().anyMatch(a -> likeness.isSame(a.topic(), item)));
  }

  private static void report(
      AuditInput portfolio, Gap gap, long recorded, IndexedNote plan, Faults faults) {
    List<Admission> inOrder =
        gap.admissions().stream()
            .sorted(Comparator.comparing(Admission::place).thenComparing(a -> a.topic().text()))
            .toList();
    String label = portfolio.corpus().vocabulary().term(gap.term()).label();
    Faults.Fault fault =
        faults
            .add("recurring-gap-not-in-pdp", Severity.WARNING)
            .about(gap.term())
            .at(plan.note().source())
            .says(
                label
                    + " comes back as something you missed or want to do better, in "
                    + gap.sessions()
                    + " of "
                    + recorded
                    + " sessions. Your development plan does not take it up.")
            .written(inOrder.stream().map(a -> a.topic().text()).collect(Collectors.joining(" … ")))
            .expected(label + " in the development plan")
            .settledBy(
                "Add it to the development plan with what you will do and how you will know.");
    inOrder.forEach(admission -> fault.at(admission.place()));
    fault.report();
  }
}
