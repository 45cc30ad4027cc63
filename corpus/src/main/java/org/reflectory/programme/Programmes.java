package org.reflectory.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All programmes with their units and criteria. Immutable. */
public final class Programmes {
  private final Map<String, Programme> programmes = new LinkedHashMap<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, Criterion> criteria = new LinkedHashMap<>();
  private final Checklist checklist;
  private final Assessment assessment;

  /**
   * @param programmes in the order they are shown
   * @param units in any order
   * @throws IllegalArgumentException if an id is used twice or a programme names a unit that is not
   *     there
   */
  public Programmes(
      List<Programme> programmes, List<Unit> units, Checklist checklist, Assessment assessment) {
    this.checklist = checklist;
    this.assessment = assessment;
    for (Unit unit : units) {
      put(this.units, unit.id(), unit);
      unit.criteria().forEach(criterion -> put(criteria, criterion.key(), criterion));
    }
    for (Programme programme : programmes) {
      put(this.programmes, programme.id(), programme);
      programme.units().forEach(this::unit);
      if (!programme.units().contains(programme.practiceUnit())) {
        throw new IllegalArgumentException(
            "the practice unit of "
                + programme.id()
                + " is not one of its units: "
                + programme.practiceUnit());
      }
    }
  }

  private static <T> void put(Map<String, T> map, String id, T value) {
    if (map.put(id, value) != null) {
      throw new IllegalArgumentException("used twice: " + id);
    }
  }

  /** All programmes, in the order they are shown. */
  public List<Programme> all() {
    return List.copyOf(programmes.values());
  }

  public Optional<Programme> find(String id) {
    return Optional.ofNullable(programmes.get(id));
  }

  /**
   * The programme with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Programme programme(String id) {
    return found(programmes, "programme", id);
  }

  /** All units. */
  public List<Unit> units() {
    return List.copyOf(units.values());
  }

  /** A programme's units, in order. */
  public List<Unit> units(Programme programme) {
    return programme.units().stream().map(this::unit).toList();
  }

  /**
   * The unit with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Unit unit(String id) {
    return found(units, "unit", id);
  }

  /** A programme's criteria, unit by unit, in order. */
  public List<Criterion> criteria(Programme programme) {
    return units(programme).stream().flatMap(unit -> unit.criteria().stream()).toList();
  }

  /**
   * The criterion with this {@link Criterion#key()}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Criterion criterion(String key) {
    return found(criteria, "criterion", key);
  }

  /** What every reflective note should hold. */
  public Checklist checklist() {
    return checklist;
  }

  /** The words in which coverage is said. */
  public Assessment assessment() {
    return assessment;
  }

  private static <T> T found(Map<String, T> map, String what, String id) {
    T value = map.get(id);
    if (value == null) {
      throw new IllegalArgumentException(
          "no such " + what + ": " + id + " (there are " + map.keySet() + ")");
    }
    return value;
  }
}
