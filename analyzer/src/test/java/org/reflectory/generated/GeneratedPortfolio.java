package org.reflectory.generated;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A portfolio and the truth about it.
 *
 * @param asOf today, for whoever judges it
 * @param sessions the distinct sessions in the log that took place by then, in the log's order
 * @param total the hours of those sessions
 * @param stated the total that the learner wrote, right or wrong
 * @param supervisionHours on record
 * @param planted the faults that were asked for; what follows from them is in the findings too
 */
public record GeneratedPortfolio(
    long seed,
    String programme,
    LocalDate asOf,
    List<TrueSession> sessions,
    List<String> clients,
    double total,
    Optional<Double> stated,
    double supervisionHours,
    Set<Fault> planted,
    List<ExpectedFinding> findings,
    List<TrueNote> notes,
    List<Document> documents) {

  /** A session that took place. */
  public record TrueSession(
      Optional<String> ref,
      LocalDate date,
      String client,
      double hours,
      Optional<LocalTime> start,
      Optional<LocalTime> end) {}

  /**
   * A reflective note.
   *
   * @param date as the note has it
   * @param client as the head of the note has it
   * @param absent ids of the checklist items that it does not show, those not owed included
   * @param tools ids of the tools that it tells of
   */
  public record TrueNote(
      Optional<String> ref,
      LocalDate date,
      String client,
      String file,
      List<String> absent,
      List<String> tools) {}

  /** Whether there is nothing to find. */
  public boolean isClean() {
    return findings.isEmpty();
  }

  public boolean needsLibreOffice() {
    return documents.stream().anyMatch(document -> document.slot().format().needsLibreOffice());
  }

  /** The same portfolio in formats that need no LibreOffice. */
  public GeneratedPortfolio withoutLibreOffice() {
    Map<String, String> names = new LinkedHashMap<>();
    documents.forEach(
        document -> names.put(document.fileName(), document.withoutLibreOffice().fileName()));
    return new GeneratedPortfolio(
        seed,
        programme,
        asOf,
        sessions,
        clients,
        total,
        stated,
        supervisionHours,
        planted,
        findings.stream()
            .map(
                finding ->
                    new ExpectedFinding(
                        finding.code(),
                        finding.files().stream()
                            .map(file -> names.getOrDefault(file, file))
                            .toList(),
                        finding.about(),
                        finding.required()))
            .toList(),
        notes.stream()
            .map(
                note ->
                    new TrueNote(
                        note.ref(),
                        note.date(),
                        note.client(),
                        names.getOrDefault(note.file(), note.file()),
                        note.absent(),
                        note.tools()))
            .toList(),
        documents.stream().map(Document::withoutLibreOffice).toList());
  }
}
