package org.reflectory.server.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.programme.Programme;
import org.reflectory.programme.Programmes;
import org.reflectory.server.api.ProgrammesResource.ProgrammeRow;

/** The programmes that a learner may follow, with what they ask for. */
final class ProgrammesResource implements Listing<ProgrammeRow> {

  /** A programme; hours are hours, {@code clientsMax} is empty where there is no limit. */
  record ProgrammeRow(
      String id,
      String label,
      int level,
      double hours,
      int clientsMin,
      @Nullable Integer clientsMax,
      double supervisionHours,
      boolean supervisionContract,
      String practiceUnit,
      List<UnitRow> units) {}

  /** A unit of a programme. */
  record UnitRow(String id, String title, String assessedBy, List<CriterionRow> criteria) {}

  /** A criterion of a unit: {@code criterion} is unit and code. */
  record CriterionRow(String criterion, String title, String assessedBy, String verb) {}

  @Override
  public String noun() {
    return "programmes";
  }

  @Override
  public Class<ProgrammeRow> rowType() {
    return ProgrammeRow.class;
  }

  @Override
  public boolean isPersonal() {
    return false;
  }

  @Override
  public List<Filter<ProgrammeRow>> filters() {
    return List.of(Filter.equal("id", ProgrammeRow::id));
  }

  @Override
  public Rows<ProgrammeRow> rows(Request request) {
    Programmes programmes = request.corpus().programmes();
    return new Rows<>(
        programmes.all().stream().map(programme -> row(programme, programmes)).toList(),
        request.corpus().version());
  }

  private static ProgrammeRow row(Programme programme, Programmes programmes) {
    return new ProgrammeRow(
        programme.id(),
        programme.label(),
        programme.level(),
        programme.hours(),
        programme.clients().min(),
        programme.clients().max(),
        programme.supervisionHours(),
        programme.supervisionContract(),
        programme.practiceUnit(),
        programmes.units(programme).stream()
            .map(
                unit ->
                    new UnitRow(
                        unit.id(),
                        unit.title(),
                        unit.assessedBy().id(),
                        unit.criteria().stream()
                            .map(
                                c ->
                                    new CriterionRow(
                                        c.key(), c.title(), c.assessedBy().id(), c.verb()))
                            .toList()))
            .toList());
  }
}
