package org.reflectory.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far a criterion is covered.
 *
 * @param criterion unit and code, such as {@code 8580-501/2.1}
 * @param title in our own words
 * @param unit the unit's id
 * @param assessedBy where its evidence is looked for
 * @param counted whether it counts towards the progress of the practice
 * @param verdict the machine's first look; never a mark
 * @param explicit whether some evidence names what the criterion asks for
 * @param evidence the best sentences first, a handful
 * @param evidenceTotal how many there are in all
 * @param counts what was counted against a number that is asked for
 * @param missing what would make it covered
 */
public record CriterionCoverage(
    String criterion,
    String title,
    String unit,
    String assessedBy,
    boolean counted,
    Verdict verdict,
    boolean explicit,
    List<Evidence> evidence,
    int evidenceTotal,
    Map<String, Count> counts,
    List<String> missing) {

  /** The machine's first look. */
  public enum Verdict {
    COVERED,
    THIN,
    MISSING;

    /** The name in JSON: lower case. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A number against what is asked for.
   *
   * @param found what was counted
   * @param wanted what is asked for; the least of it
   */
  public record Count(double found, double wanted) {}
}
