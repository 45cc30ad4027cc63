package org.reflectory.programme;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a programme.
 *
 * @param id such as {@code 8580-501}
 * @param title in our own words
 * @param source the document that holds it
 * @param assessedBy how most of it is assessed
 * @param hours the least hours of coaching; 0 where none are asked for
 * @param clients how many different clients; {@code null} where it says nothing
 * @param supervisionHours the least hours of supervision; 0 where none are asked for
 * @param planMonths how many months ahead the development plan must reach; 0 where none are asked
 *     for
 * @param developmentNeeds the least number of development needs to name; 0 where none are asked for
 * @param marks how it is marked; empty where it is not
 * @param criteria in order
 */
public record Unit(
    String id,
    String title,
    String source,
    AssessedBy assessedBy,
    double hours,
    @Nullable ClientRange clients,
    double supervisionHours,
    int planMonths,
    int developmentNeeds,
    List<Mark> marks,
    List<Criterion> criteria) {
  public Unit {
    marks = List.copyOf(marks);
    criteria = List.copyOf(criteria);
  }

  /**
   * Marks that are given for several criteria together.
   *
   * @param label for people
   * @param of the most
   * @param min the least to pass
   * @param criteria codes of the criteria
   */
  public record Mark(String label, int of, int min, List<String> criteria) {
    public Mark {
      criteria = List.copyOf(criteria);
    }
  }

  /**
   * The number that a measure has to reach for one of the unit's criteria: the criterion's own,
   * else the unit's, else what the criterion's rule holds to be enough; empty if nothing says. For
   * clients it is the least.
   */
  public OptionalDouble wanted(Criterion criterion, Measure measure) {
    @Nullable Integer own =
        criterion.counts().get(measure == Measure.CLIENTS ? "clientsMin" : measure.id());
    if (own != null) {
      return OptionalDouble.of(own);
    }
    double units = ofUnit(measure);
    double number = units > 0 ? units : ofRule(criterion.evidence().enough(), measure);
    return number > 0 ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  private double ofUnit(Measure measure) {
    return switch (measure) {
      case HOURS, PLANNED_HOURS -> hours;
      case CLIENTS -> clients == null ? 0 : clients.min();
      case SUPERVISION_HOURS -> supervisionHours;
      case PLAN_ROWS, COMPETENCE_ROWS -> 0;
    };
  }

  private static double ofRule(EvidenceRule.Enough enough, Measure measure) {
    return switch (measure) {
      case CLIENTS -> enough.clients();
      case PLAN_ROWS -> enough.planRows();
      case HOURS, PLANNED_HOURS, SUPERVISION_HOURS, COMPETENCE_ROWS -> 0;
    };
  }
}
