package org.reflectory.programme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words in which coverage is said.
 *
 * @param ways where evidence is looked for, each with the kinds of note that count there
 * @param verdicts covered, thin, missing, in this order
 * @param measures what is counted
 */
public record Assessment(
    Map<AssessedBy, Way> ways, List<Wording> verdicts, Map<Measure, Wording> measures) {

  /**
   * @throws IllegalArgumentException if one of the values of {@link AssessedBy} or {@link Measure}
   *     is left out
   */
  public Assessment {
    ways = complete(AssessedBy.class, ways);
    measures = complete(Measure.class, measures);
    verdicts = List.copyOf(verdicts);
  }

  private static <K extends Enum<K>, V> Map<K, V> complete(Class<K> type, Map<K, V> values) {
    Map<K, V> ordered = new EnumMap<>(type);
    ordered.putAll(values);
    for (K key : type.getEnumConstants()) {
      if (!ordered.containsKey(key)) {
        throw new IllegalArgumentException("nothing is said of " + key);
      }
    }
    return Collections.unmodifiableMap(ordered);
  }

  /** Ids of the kinds of note in which evidence so assessed is looked for. */
  public Set<String> noteKinds(AssessedBy by) {
    return ways.get(by).noteKinds();
  }

  /**
   * Where evidence is looked for.
   *
   * @param wording its name for people
   * @param noteKinds ids of the kinds of note that count
   */
  public record Way(Wording wording, Set<String> noteKinds) {
    public Way {
      noteKinds = Collections.unmodifiableSet(new LinkedHashSet<>(noteKinds));
    }
  }

  /**
   * What something is called.
   *
   * @param id in JSON
   * @param label for people
   * @param gloss what it means, in one line
   */
  public record Wording(String id, String label, String gloss) {}
}
