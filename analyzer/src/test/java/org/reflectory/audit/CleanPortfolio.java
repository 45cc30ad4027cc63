package org.reflectory.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.Report;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;

/**
 * A portfolio in which everything agrees: six sessions of two hours with two coachees in turn, each
 * with a log row, a diary entry and a reflective note, sufficient supervision and the contract for
 * it. A test overrides one part to plant a mistake.
 */
class CleanPortfolio {
  static final int SESSIONS = 6;

  String date(int session) {
    return "2026-01-%02d".formatted(session * 4);
  }

  String client(int session) {
    return session % 2 == 0 ? "Tom" : "Priya";
  }

  String ref(int session) {
    return "0" + session;
  }

  void log(PortfolioBuilder portfolio) {
    for (int session = 1; session <= SESSIONS; session++) {
      row(portfolio, session);
    }
    portfolio.total(12);
  }

  void row(PortfolioBuilder portfolio, int session) {
    portfolio.held(date(session), client(session), ref(session), 2, 2.0 * session);
  }

  @Nullable NoteBuilder diary(int session) {
    return diaryHead(session)
        .says(Section.PREPARATION, "I [read my notes|preparation practised].")
        .says(Section.TOOLS, "[Scaling|scaling practised!]")
        .says(Section.FEEDBACK, "She [liked it|coachee-feedback practised].");
  }

  NoteBuilder diaryHead(int session) {
    return NoteBuilder.diary("d" + session)
        .file("diary.csv")
        .ref(ref(session))
        .date(date(session))
        .client(client(session));
  }

  @Nullable NoteBuilder note(int session) {
    return noteHead(session)
        .says("We [agreed|contracting practised] again what stays between us.")
        .says("I [had read my notes|preparation practised].")
        .says("I explained the [scale|scaling practised!] before we used it.")
        .says(
            "We [looked back|progress-review practised] at the goals and she [liked it|coachee-feedback practised].")
        .says("I left no [silence|silence gap].");
  }

  NoteBuilder noteHead(int session) {
    return NoteBuilder.reflective("n" + session)
        .file("note " + session + ".docx")
        .ref(ref(session))
        .date(date(session))
        .client(client(session))
        .hours(2);
  }

  void others(PortfolioBuilder portfolio) {
    supervision(portfolio, 8);
    portfolio.note(
        NoteBuilder.of(NoteKind.CONTRACT, "c1")
            .file("contract.docx")
            .says("Contract with my supervisor."));
  }

  void supervision(PortfolioBuilder portfolio, double hours) {
    portfolio.note(
        NoteBuilder.of(NoteKind.SUPERVISION, "s1")
            .file("supervision.docx")
            .date("2026-02-01")
            .hours(hours)
            .says("We met."));
  }

  final PortfolioBuilder build() {
    PortfolioBuilder portfolio = new PortfolioBuilder();
    log(portfolio);
    for (int session = 1; session <= SESSIONS; session++) {
      NoteBuilder diary = diary(session);
      NoteBuilder note = note(session);
      if (diary != null) {
        portfolio.note(diary);
      }
      if (note != null) {
        portfolio.note(note);
      }
    }
    others(portfolio);
    return portfolio;
  }

  final Report report() {
    return Reports.of(build());
  }

  final List<String> codes() {
    return report().audit().stream().map(AuditFinding::code).toList();
  }

  /** What was found under one code. */
  final List<AuditFinding> found(String code) {
    return report().audit().stream().filter(finding -> finding.code().equals(code)).toList();
  }

  /** The places of what was found under one code. */
  final List<String> places(String code) {
    return found(code).stream()
        .flatMap(f -> f.where().stream())
        .map(place -> place.toString())
        .toList();
  }
}
