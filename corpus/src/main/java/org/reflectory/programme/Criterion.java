package org.reflectory.programme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An assessment criterion.
 *
 * @param unit id of its unit, such as {@code 8580-501}
 * @param code its number within the unit, such as {@code 2.1}
 * @param title what it asks for, in our own words
 * @param guidance what an assessor will look for, in our own words
 * @param source the document that holds it
 * @param verb what the learner has to do, such as {@code critically-review}
 * @param assessedBy where its evidence is looked for
 * @param counts the numbers that it names itself, by what is counted: a {@link Measure}'s id,
 *     {@code clientsMin}, {@code clientsMax}, or something that only a reader can count
 * @param evidence what counts as evidence
 */
public record Criterion(
    String unit,
    String code,
    String title,
    String guidance,
    String source,
    String verb,
    AssessedBy assessedBy,
    Map<String, Integer> counts,
    EvidenceRule evidence) {
  public Criterion {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** Unit and code, such as {@code 8580-501/2.1}: unique over all units. */
  public String key() {
    return unit + "/" + code;
  }
}
