package org.reflectory.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of one of the corpus's YAML files. It knows its file, so that what is wrong can be said
 * with its place. A key that is not there reads as empty. Immutable.
 */
public final class DataNode {
  private final String file;
  private final String source;
  private final Object value;

  private DataNode(String file, String source, Object value) {
    this.file = file;
    this.source = source;
    this.value = value;
  }

  /**
   * Reads a file.
   *
   * @param file its name, for messages
   * @param yaml its text
   * @throws RuleException if it is not YAML or uses a key twice
   */
  public static DataNode read(String file, String yaml) {
    return new DataNode(file, yaml, YamlTree.read(file, yaml));
  }

  /** The name of the file that this is part of. */
  public String file() {
    return file;
  }

  /** The keys of this map, in order. */
  public List<String> keys() {
    return value instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  public boolean has(String key) {
    return value instanceof Map<?, ?> map && map.containsKey(key);
  }

  /** The text under a key; empty if it is not there. */
  public String text(String key) {
    return text(key, "");
  }

  /** The text under a key, or {@code otherwise} if it is not there. */
  public String text(String key, String otherwise) {
    return under(key) instanceof String text ? text : otherwise;
  }

  /** The text under a key; {@code null} if it is not there. */
  public @Nullable String textOrNull(String key) {
    return under(key) instanceof String text ? text : null;
  }

  /**
   * The whole number under a key; 0 if it is not there.
   *
   * @throws RuleException if it is none
   */
  public int integer(String key) {
    return value(key, "0", Integer::valueOf);
  }

  /**
   * The number under a key; 0 if it is not there.
   *
   * @throws RuleException if it is none
   */
  public double number(String key) {
    return value(key, "0", Double::valueOf);
  }

  /** Whether the value under a key is {@code true}. */
  public boolean flag(String key) {
    return text(key).equals("true");
  }

  /** The part under a key; empty if it is not there. */
  public DataNode child(String key) {
    Object under = under(key);
    return new DataNode(file, source, under == null ? "" : under);
  }

  /** The entries of this list. */
  public List<DataNode> items() {
    return value instanceof List<?> list
        ? list.stream().map(item -> new DataNode(file, source, item)).toList()
        : List.of();
  }

  /** The entries of the list under a key. */
  public List<DataNode> items(String key) {
    return child(key).items();
  }

  /** The texts of the list under a key, in order. */
  public List<String> strings(String key) {
    return under(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The texts of the list under a key, in order. */
  public Set<String> set(String key) {
    return new LinkedHashSet<>(strings(key));
  }

  private @Nullable Object under(String key) {
    return value instanceof Map<?, ?> map ? map.get(key) : null;
  }

  /**
   * The values of the list under a key, each made of its text.
   *
   * @throws RuleException if {@code value} refuses one with an {@link IllegalArgumentException}
   */
  public <T> List<T> values(String key, Function<String, T> value) {
    List<T> values = new ArrayList<>();
    for (String text : strings(key)) {
      values.add(value(text, value));
    }
    return values;
  }

  /**
   * The value under a key, made of its text.
   *
   * @throws RuleException if {@code value} refuses it with an {@link IllegalArgumentException}
   */
  public <T> T value(String key, String otherwise, Function<String, T> value) {
    return value(text(key, otherwise), value);
  }

  private <T> T value(String text, Function<String, T> value) {
    try {
      return value.apply(text);
    } catch (IllegalArgumentException e) {
      throw wrong(text, String.valueOf(e.getMessage()));
    }
  }

  /**
   * The patterns of the list under a key.
   *
   * @throws RuleException if one is not well formed
   */
  public List<TagPattern> patterns(String key) {
    return values(key, TagPattern::parse);
  }

  /**
   * The error to throw where the file does not make sense.
   *
   * @param near words of the file where it goes wrong; the line is that of their first occurrence
   * @param expected what is wrong and what was expected
   */
  public RuleException wrong(String near, String expected) {
    int at = near.isEmpty() ? -1 : source.indexOf(near);
    int line =
        at < 0 ? 0 : 1 + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
    return new RuleException(file, line, expected);
  }
}
