package org.reflectory.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.Report;
import org.reflectory.fixture.Shared;
import org.reflectory.generated.Reported;
import org.reflectory.note.SourcePlace;
import org.reflectory.workspace.ImportProgress;
import org.reflectory.workspace.Workspace;

/** Imports a folder as a learner would, and tells what the audit says of it. */
final class Measured {
  private static final int NOON = 12;

  private Measured() {}

  static Report report(Path workspace, Path files, String programme, LocalDate today)
      throws IOException {
    Clock clock = Clock.fixed(today.atTime(NOON, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (Workspace opened = Workspace.open(workspace, Shared.corpus(), clock)) {
      opened.importFiles("me", programme, List.of(files), ImportProgress.SILENT);
      return opened.snapshot("me").report();
    }
  }

  /** Everything but the items of the checklist, which are judged on the notes' sense. */
  static List<Reported> withoutChecklist(Report report) {
    return report.audit().stream()
        .filter(
            f -> !f.code().startsWith("note-without-") || f.code().equals("note-without-log-row"))
        .map(Measured::reported)
        .toList();
  }

  private static Reported reported(AuditFinding finding) {
    return new Reported(
        finding.code(),
        finding.where().stream().map(SourcePlace::file).toList(),
        finding.where()
            + " "
            + finding.message()
            + " "
            + finding.written()
            + " "
            + finding.expected());
  }
}
