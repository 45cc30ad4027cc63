package org.reflectory.analytics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reflectory.finding.CriterionCoverage;
import org.reflectory.finding.CriterionCoverage.Count;
import org.reflectory.finding.CriterionCoverage.Verdict;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.Hours;
import org.reflectory.programme.AssessedBy;
import org.reflectory.programme.Criterion;
import org.reflectory.programme.EvidenceRule;
import org.reflectory.programme.Measure;
import org.reflectory.programme.Unit;

/**
 * Holds each criterion's evidence rule against the portfolio. Evidence is looked for only in the
 * kinds of note in which the criterion is assessed: a session note never covers a theory unit.
 *
 * <p>Covered: enough of the rule's groups have evidence, there is enough of it, and every number is
 * reached. Missing: no evidence and no number above nought. Thin: all between.
 */
final class CoverageAnalysis {
  private static final int SHOWN = 5;

  private final Practice practice;
  private final Hours hours;
  private final EvidenceSearch search;

  CoverageAnalysis(Practice practice, Hours hours, EvidenceSearch search) {
    this.practice = practice;
    this.hours = hours;
    this.search = search;
  }

  /** Every criterion of the learner's programme, in order. */
  List<CriterionCoverage> run() {
    List<CriterionCoverage> coverage = new ArrayList<>();
    for (Unit unit : practice.corpus.programmes().units(practice.programme)) {
      unit.criteria().forEach(criterion -> coverage.add(cover(unit, criterion)));
    }
    return coverage;
  }

  private CriterionCoverage cover(Unit unit, Criterion criterion) {
    EvidenceRule rule = criterion.evidence();
    Set<String> kinds = practice.corpus.programmes().assessment().noteKinds(criterion.assessedBy());
    List<String> missing = new ArrayList<>();
    List<FoundEvidence> all = new ArrayList<>();
    int groups = 0;
    for (EvidenceRule.Group group : rule.groups()) {
      List<FoundEvidence> found = search.find(practice, group, rule, kinds);
      if (found.isEmpty()) {
        missing.add("Nothing yet on " + group.label() + ".");
      } else {
        groups++;
      }
      all.addAll(found);
    }
    Map<String, FoundEvidence> bySentence = new LinkedHashMap<>();
    all.forEach(e -> bySentence.merge(e.evidence().sentenceId(), e, FoundEvidence::better));
    List<FoundEvidence> evidence = new ArrayList<>(bySentence.values());
    Map<String, Count> counts = counts(unit, criterion);
    boolean enough =
        isEnough(rule.enough(), evidence, missing)
            & groups >= rule.needGroups()
            & reached(counts, criterion, missing)
            & documents(rule, missing);
    Verdict verdict = verdict(rule, evidence, counts, enough);
    if (criterion.assessedBy() == AssessedBy.ASSIGNMENT && !holds(kinds)) {
      missing.clear();
      missing.add("This is a written assignment. Import it to have it read for this criterion.");
    } else if (verdict == Verdict.COVERED) {
      missing.clear();
    } else if (!rule.advice().isBlank()) {
      missing.add(rule.advice());
    }
    List<Evidence> shown = best(evidence);
    return new CriterionCoverage(
        criterion.key(),
        criterion.title(),
        unit.id(),
        criterion.assessedBy().id(),
        criterion.assessedBy() != AssessedBy.ASSIGNMENT,
        verdict,
        evidence.stream().anyMatch(FoundEvidence::explicit),
        shown,
        evidence.size(),
        counts,
        missing.stream().distinct().toList());
  }

  private boolean holds(Set<String> kinds) {
    return practice.notes.stream()
        .anyMatch(n -> kinds.contains(n.note().kind().id()) && !n.sentences().isEmpty());
  }

  private static Verdict verdict(
      EvidenceRule rule, List<FoundEvidence> evidence, Map<String, Count> counts, boolean enough) {
    if (enough && (rule.isDecidedByMeasures() || !evidence.isEmpty())) {
      return Verdict.COVERED;
    }
    boolean nothing =
        evidence.isEmpty() && counts.values().stream().allMatch(count -> count.found() == 0);
    return nothing ? Verdict.MISSING : Verdict.THIN;
  }

  /** A document of no session is enough by itself once it has the sentences. */
  private boolean isEnough(
      EvidenceRule.Enough enough, List<FoundEvidence> evidence, List<String> missing) {
    if (evidence.size() < enough.sentences()) {
      missing.add(
          "%d of %s that would be enough."
              .formatted(evidence.size(), count(enough.sentences(), "sentence")));
      return false;
    }
    long outside = evidence.stream().filter(e -> e.sessionId() == null).count();
    if (enough.sentences() > 0 && outside >= enough.sentences()) {
      return true;
    }
    long sessions = distinct(evidence.stream().map(FoundEvidence::sessionId));
    long clients = distinct(evidence.stream().map(FoundEvidence::clientId));
    int wanted =
        Math.max(
            enough.sessions(),
            (int) Math.ceil(enough.share() * practice.sessions.sessions().size()));
    if (sessions < wanted) {
      missing.add(
          "It shows in %s; %d would be enough."
              .formatted(count((int) sessions, "session"), wanted));
      return false;
    }
    if (clients < enough.clients()) {
      missing.add(
          "It shows with %s; %d would be enough."
              .formatted(count((int) clients, "coachee"), enough.clients()));
      return false;
    }
    return true;
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static long distinct(Stream<String> ids) {
    return ids.filter(java.util.Objects::nonNull).distinct().count();
  }

  private Map<String, Count> counts(Unit unit, Criterion criterion) {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      if (criterion.evidence().measures().contains(measure)) {
        OptionalDouble wanted = unit.wanted(criterion, measure);
        counts.put(measure.id(), new Count(measured(measure), wanted.orElse(0)));
      }
    }
    return counts;
  }

  private double measured(Measure measure) {
    return switch (measure) {
      case HOURS -> hours.total();
      case PLANNED_HOURS -> plannedHours();
      case CLIENTS -> hours.byClient().size();
      case SUPERVISION_HOURS -> hours.supervision().total();
      case PLAN_ROWS -> practice.portfolio.plan().size();
      case COMPETENCE_ROWS -> practice.portfolio.competences().size();
    };
  }

  /** Hours of the sessions whose record says something of planning or preparation. */
  private double plannedHours() {
    Set<String> prepared = search.preparedSessions(practice);
    return HoursAnalysis.round(
        HoursAnalysis.total(
            practice.sessions.sessions().stream().filter(s -> prepared.contains(s.id())).toList()));
  }

  private static boolean reached(
      Map<String, Count> counts, Criterion criterion, List<String> missing) {
    boolean reached = true;
    for (Map.Entry<String, Count> entry : counts.entrySet()) {
      Count count = entry.getValue();
      if (count.found() < count.wanted()) {
        missing.add(
            "%s: %s of %s."
                .formatted(words(entry.getKey()), number(count.found()), number(count.wanted())));
        reached = false;
      }
    }
    Count clients = counts.get(Measure.CLIENTS.id());
    Integer most = criterion.counts().get("clientsMax");
    if (clients != null && most != null && clients.found() > most) {
      missing.add(
          "There are %s coachees; the unit allows %d.".formatted(number(clients.found()), most));
      reached = false;
    }
    return reached;
  }

  private static String words(String measure) {
    String words = measure.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String number(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** A document that an assessor expects is asked for; its absence alone decides nothing. */
  private boolean documents(EvidenceRule rule, List<String> missing) {
    Set<String> kinds =
        practice.notes.stream()
            .filter(note -> !note.sentences().isEmpty())
            .map(note -> note.note().kind().id())
            .collect(Collectors.toSet());
    rule.documents().stream()
        .filter(kind -> !kinds.contains(kind))
        .forEach(kind -> missing.add("No " + kind.replace('-', ' ') + " has been imported."));
    return true;
  }

  /** Explicit before implied, then one from each session before a second from any. */
  private static List<Evidence> best(List<FoundEvidence> evidence) {
    List<FoundEvidence> ranked = new ArrayList<>(evidence);
    ranked.sort(FoundEvidence.BEST_FIRST);
    Map<String, Integer> perSession = new HashMap<>();
    List<FoundEvidence> spread = new ArrayList<>();
    Set<FoundEvidence> taken = new HashSet<>();
    for (int round = 1; spread.size() < SHOWN && taken.size() < ranked.size(); round++) {
      for (FoundEvidence one : ranked) {
        String session = String.valueOf(one.sessionId());
        if (spread.size() < SHOWN
            && !taken.contains(one)
            && perSession.getOrDefault(session, 0) < round) {
          perSession.merge(session, 1, Integer::sum);
          taken.add(one);
          spread.add(one);
        }
      }
    }
    return new LinkedHashSet<>(spread).stream().map(FoundEvidence::evidence).toList();
  }
}
