package org.reflectory.framework;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One competence of a {@link Framework}.
 *
 * @param id unique within the framework
 * @param number as the publisher counts
 * @param name the publisher's
 * @param gloss what it means, in our words; may be empty where behaviours say it
 * @param domain id of its domain, if the framework has any
 * @param level id of the level from which it is asked for, if the framework says
 * @param changed what this version changed, in our words
 * @param behaviours what shows it, in our words; may be empty
 * @param terms ids of the terms that speak of it; may be empty
 * @param crosswalk what corresponds to it elsewhere
 */
public record Competence(
    String id,
    int number,
    String name,
    String gloss,
    @Nullable String domain,
    @Nullable String level,
    @Nullable String changed,
    List<String> behaviours,
    Set<String> terms,
    Crosswalk crosswalk) {
  public Competence {
    behaviours = List.copyOf(behaviours);
    terms = Collections.unmodifiableSet(new LinkedHashSet<>(terms));
  }

  /**
   * What corresponds to a competence elsewhere: a judgement of ours.
   *
   * @param icf numbers in both versions of the ICF's framework
   * @param emcc numbers in the EMCC's
   * @param ac numbers in the Association for Coaching's
   * @param criteria keys of the criteria that a row of a competence table tends to be evidence for
   */
  public record Crosswalk(
      List<Integer> icf, List<Integer> emcc, List<Integer> ac, List<String> criteria) {
    public Crosswalk {
      icf = List.copyOf(icf);
      emcc = List.copyOf(emcc);
      ac = List.copyOf(ac);
      criteria = List.copyOf(criteria);
    }
  }
}
