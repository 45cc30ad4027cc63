package org.reflectory.server.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.Report.GuessFinding;
import org.reflectory.finding.Report.ProblemFinding;
import org.reflectory.programme.Programme;
import org.reflectory.server.answer.Imports;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.store.Source;
import org.reflectory.workspace.ImportResult;

/** The files of a portfolio, and the form that adds some. */
final class ImportPage {
  private static final int KILOBYTE = 1024;

  private final Portfolios portfolios;
  private final Imports imports;

  ImportPage(Portfolios portfolios, Imports imports) {
    this.portfolios = portfolios;
    this.imports = imports;
  }

  /**
   * @param result what the last import did; empty if there was none
   * @param welcome whether there is no portfolio yet
   */
  record View(
      Shell shell,
      String result,
      boolean welcome,
      List<ProgrammeChoice> programmes,
      List<FileRow> files,
      List<ProblemFinding> problems,
      List<GuessRow> guesses) {}

  record ProgrammeChoice(String id, String label, boolean current) {}

  record FileRow(String name, String size, String day, String holds, boolean hasProblem) {}

  /** Something concluded, with what from, in words. */
  record GuessRow(String where, String what, String written, String value, String reason) {}

  View view(Visit visit) {
    String learner = visit.now().learner().id();
    Map<String, Long> notes =
        visit.report().notes().stream()
            .collect(Collectors.groupingBy(NoteFinding::file, Collectors.counting()));
    List<ProblemFinding> problems = visit.report().problems();
    return new View(
        visit.shell("Files"),
        result(visit.ctx()),
        false,
        programmes(visit.now().learner().programme()),
        portfolios.workspace().sources(learner).stream()
            .map(source -> file(source, notes, problems))
            .toList(),
        problems,
        visit.report().guesses().stream().map(ImportPage::guess).toList());
  }

  /** The page where there is no portfolio yet. */
  View welcome(Shell shell) {
    return new View(shell, "", true, programmes(""), List.of(), List.of(), List.of());
  }

  private List<ProgrammeChoice> programmes(String current) {
    return portfolios.workspace().corpus().programmes().all().stream()
        .map((Programme p) -> new ProgrammeChoice(p.id(), p.label(), p.id().equals(current)))
        .toList();
  }

  private static FileRow file(
      Source source, Map<String, Long> notes, List<ProblemFinding> problems) {
    long count = notes.getOrDefault(source.name(), 0L);
    return new FileRow(
        source.name(),
        size(source.size()),
        Words.day(source.importedAt().atZone(java.time.ZoneId.systemDefault()).toLocalDate()),
        count == 0 ? "" : Words.count((int) count, "text"),
        problems.stream().anyMatch(problem -> problem.file().equals(source.name())));
  }

  private static String size(long bytes) {
    return bytes < KILOBYTE * KILOBYTE
        ? Math.max(1, bytes / KILOBYTE) + " kB"
        : Words.number(Math.round(10.0 * bytes / (KILOBYTE * KILOBYTE)) / 10.0) + " MB";
  }

  private static GuessRow guess(GuessFinding guess) {
    return new GuessRow(
        guess.file() + (guess.locator().isEmpty() ? "" : ", " + guess.locator()),
        guess.what().equals("client") ? "Coachee" : Words.code(guess.what()),
        guess.written(),
        guess.value(),
        guess.reason());
  }

  private static String result(Context ctx) {
    List<String> parts = new ArrayList<>();
    for (String name : List.of("added", "updated", "unchanged")) {
      String value = ctx.queryParam(name);
      if (value != null && value.matches("\\d{1,6}") && !value.equals("0")) {
        parts.add(value + " " + name);
      }
    }
    return parts.isEmpty() ? "" : Words.list(parts) + ".";
  }

  /** Takes the form's files in, and leads to the list of files. */
  void take(Context ctx) throws IOException {
    ImportResult result = imports.run(ctx);
    ctx.redirect(
        new Links(result.learner())
            .to(
                "/import",
                Links.ordered(
                    "added", String.valueOf(result.added()),
                    "updated", String.valueOf(result.updated()),
                    "unchanged", String.valueOf(result.unchanged()))),
        HttpStatus.SEE_OTHER);
  }
}
