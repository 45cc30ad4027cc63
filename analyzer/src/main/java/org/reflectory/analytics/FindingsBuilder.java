package org.reflectory.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reflectory.audit.Audit;
import org.reflectory.audit.AuditInput;
import org.reflectory.audit.AuditMarks;
import org.reflectory.corpus.Corpus;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.Hours;
import org.reflectory.finding.IntentionFinding;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.PatternFinding;
import org.reflectory.finding.Report;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.session.Sessions;
import tech.tablesaw.api.Table;

/** Computes a learner's findings. Immutable and thread-safe. */
public final class FindingsBuilder {
  private final Corpus corpus;
  private final ChecklistAnalysis checklist;
  private final StageAnalysis stages;
  private final EvidenceSearch evidence;

  /**
   * @throws IllegalArgumentException if a phrase of the corpus cannot be compiled
   */
  public FindingsBuilder(Corpus corpus) {
    this.corpus = corpus;
    this.checklist = new ChecklistAnalysis(corpus);
    this.stages = new StageAnalysis(corpus);
    this.evidence = new EvidenceSearch(corpus);
  }

  /**
   * All findings: a function of its arguments and the corpus.
   *
   * @param learner the learner's id
   * @param programme the programme's id
   * @param content what the index holds of the learner
   * @param sessions the sessions found in it
   * @param marks what the learner says of the audit
   * @param asOf what "today" means
   * @param generatedAt the time to put into the report; nothing else depends on it
   */
  public Report build(
      String learner,
      String programme,
      IndexedPortfolio content,
      Sessions sessions,
      AuditMarks marks,
      LocalDate asOf,
      Instant generatedAt) {
    Practice practice =
        new Practice(corpus, corpus.programmes().programme(programme), content, sessions, asOf);
    Table mentions = PracticeTables.mentions(practice);
    Hours hours = new HoursAnalysis(practice).run();
    NoteAnalysis noteAnalysis = new NoteAnalysis(practice, checklist, stages);
    List<NoteFinding> notes = noteAnalysis.notes();
    IntentionAnalysis intentionAnalysis = new IntentionAnalysis(practice);
    List<IntentionFinding> intentions = intentionAnalysis.run();
    List<PatternFinding> patterns = new ArrayList<>(new PatternAnalysis(practice).run());
    patterns.addAll(intentionAnalysis.notFollowedUp(intentions));
    List<AuditFinding> audit =
        Audit.of(
            new AuditInput(
                corpus,
                practice.programme,
                practice.portfolio,
                practice.notes,
                sessions,
                hours,
                notes,
                patterns,
                asOf,
                marks));
    return new Report(
        Report.SCHEMA_VERSION,
        generatedAt,
        asOf,
        corpus.version(),
        new Report.LearnerRef(learner, programme),
        hours,
        noteAnalysis.sessions(),
        notes,
        new ToolAnalysis(practice, mentions).run(),
        audit,
        new CoverageAnalysis(practice, hours, evidence).run(),
        patterns,
        intentions,
        content.portfolio().guesses().stream().map(Report.GuessFinding::of).toList(),
        content.portfolio().problems().stream()
            .map(p -> new Report.ProblemFinding(p.place().file(), p.place().locator(), p.message()))
            .toList());
  }
}
