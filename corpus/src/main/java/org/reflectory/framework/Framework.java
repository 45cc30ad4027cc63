package org.reflectory.framework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body's or author's list of competences. Names and numbers are theirs; glosses and behaviours
 * are ours.
 *
 * @param id such as {@code icf-2025}
 * @param label for people
 * @param publisher whose it is
 * @param version as the publisher calls it
 * @param source where names and numbers were taken from
 * @param replaces id of the framework that it took the place of
 * @param levels of proficiency, from the lowest; may be empty
 * @param domains groups of competences; may be empty
 * @param competences by number
 * @param former an older set that learners still cite; may be empty
 */
public record Framework(
    String id,
    String label,
    String publisher,
    String version,
    String source,
    @Nullable String replaces,
    List<Level> levels,
    List<Domain> domains,
    List<Competence> competences,
    List<FormerCompetence> former) {
  public Framework {
    levels = List.copyOf(levels);
    domains = List.copyOf(domains);
    competences = List.copyOf(competences);
    former = List.copyOf(former);
  }

  public Optional<Competence> find(String competence) {
    return competences.stream().filter(c -> c.id().equals(competence)).findFirst();
  }

  /** The competence with this number. */
  public Optional<Competence> find(int number) {
    return competences.stream().filter(c -> c.number() == number).findFirst();
  }

  /**
   * A level of proficiency.
   *
   * @param id unique within the framework
   * @param number from 1, the lowest
   * @param label for people
   */
  public record Level(String id, int number, String label) {}

  /**
   * A group of competences.
   *
   * @param id unique within the framework
   * @param letter as the publisher letters it
   * @param label for people
   */
  public record Domain(String id, String letter, String label) {}

  /**
   * A competence of an older set.
   *
   * @param id unique among the former ones
   * @param number in the older set
   * @param name in the older set
   * @param now numbers of the competences that took its place
   */
  public record FormerCompetence(String id, int number, String name, List<Integer> now) {
    public FormerCompetence {
      now = List.copyOf(now);
    }
  }
}
