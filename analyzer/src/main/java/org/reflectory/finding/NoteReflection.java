package org.reflectory.finding;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a note reflects.
 *
 * @param elements number of sentences with each element of reflection, by term; in JSON they stand
 *     beside the other fields
 * @param categories number of sentences of each reflective category, by label; empty where the
 *     sentence model did not read the note
 * @param depth how deep it goes; {@code null} for notes that record no session
 * @param why what the depth was told from, in words
 * @param evidence the sentences that show it, deepest first
 */
public record NoteReflection(
    @JsonIgnore Map<String, Integer> elements,
    Map<String, Integer> categories,
    @Nullable Depth depth,
    String why,
    List<Evidence> evidence) {

  /** {@link #elements}, for JSON. */
  @JsonAnyGetter
  public Map<String, Integer> elementsForJson() {
    return elements;
  }

  /** Levels of reflective writing: Hatton and Smith, Reflection in teacher education (1995). */
  public enum Depth {
    /** Tells what happened. */
    DESCRIPTIVE_WRITING("descriptive-writing", "Descriptive writing"),
    /** Gives reasons and judges, from one point of view. */
    DESCRIPTIVE_REFLECTION("descriptive-reflection", "Descriptive reflection"),
    /** Steps back, weighs other readings and what follows. */
    DIALOGIC("dialogic", "Dialogic reflection"),
    /** Sees the practice in its wider setting: power, values, difference, ethics. */
    CRITICAL("critical", "Critical reflection");

    private final String id;
    private final String label;

    Depth(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /** The name in JSON. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String id() {
      return id;
    }

    /** For people. */
    public String label() {
      return label;
    }
  }
}
