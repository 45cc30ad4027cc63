package org.reflectory.server.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.reflectory.note.SourcePlace;

/**
 * A column of a list as CSV. Which columns there are follows from the row's record alone, not from
 * what the rows hold: a record within it gives a column for each of its fields, named {@code
 * outer.inner}; a list of records the same, with the values of all in one cell; a list of places
 * one cell of {@code file, locator}; a map one cell of {@code key: value}. A map whose entries
 * stand in JSON beside the other fields of its record gives a cell that bears the record's own
 * name.
 *
 * @param name the column's title
 * @param cell takes the cell from a row in JSON: a text node is text, any other a number or the
 *     like
 */
record CsvColumn(String name, Function<JsonNode, JsonNode> cell) {
  private static final String BETWEEN_VALUES = "; ";
  private static final String BETWEEN_RECORDS = " | ";

  /** The columns of a row's record, in order. */
  static List<CsvColumn> of(Class<?> row) {
    List<CsvColumn> columns = new ArrayList<>();
    for (RecordComponent component : row.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
        columns.add(beside(row));
      } else {
        columns.addAll(of(component));
      }
    }
    return columns;
  }

  /** The entries that stand beside the fields of a record. */
  private static CsvColumn beside(Class<?> row) {
    Set<String> fields =
        Arrays.stream(row.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    return new CsvColumn(
        "",
        json ->
            text(
                json.properties().stream()
                    .filter(entry -> !fields.contains(entry.getKey()))
                    .map(CsvColumn::entry)
                    .collect(Collectors.joining(BETWEEN_VALUES))));
  }

  private static List<CsvColumn> of(RecordComponent component) {
    String name = component.getName();
    Class<?> type = component.getType();
    if (type.isRecord()) {
      return of(type).stream()
          .map(c -> new CsvColumn(within(name, c), row -> c.cell().apply(row.path(name))))
          .toList();
    }
    if (Map.class.isAssignableFrom(type)) {
      return List.of(new CsvColumn(name, row -> text(entries(row.path(name)))));
    }
    if (Collection.class.isAssignableFrom(type)) {
      return list(name, component.getGenericType());
    }
    return List.of(new CsvColumn(name, row -> row.path(name)));
  }

  private static List<CsvColumn> list(String name, Type type) {
    Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
    if (element == SourcePlace.class) {
      return List.of(
          new CsvColumn(
              name, row -> text(joined(row.path(name), BETWEEN_VALUES, CsvColumn::place))));
    }
    if (element instanceof Class<?> inner && inner.isRecord()) {
      return of(inner).stream()
          .map(
              c ->
                  new CsvColumn(
                      within(name, c),
                      row -> text(joined(row.path(name), BETWEEN_RECORDS, c.cell()))))
          .toList();
    }
    return List.of(
        new CsvColumn(name, row -> text(joined(row.path(name), BETWEEN_VALUES, v -> v))));
  }

  private static JsonNode place(JsonNode place) {
    return text(
        new SourcePlace(place.path("file").asText(), place.path("locator").asText()).toString());
  }

  private static String within(String name, CsvColumn column) {
    return column.name().isEmpty() ? name : name + "." + column.name();
  }

  private static String joined(JsonNode array, String between, Function<JsonNode, JsonNode> value) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(element -> value.apply(element).asText(""))
        .collect(Collectors.joining(between));
  }

  private static String entries(JsonNode map) {
    return map.properties().stream()
        .map(CsvColumn::entry)
        .collect(Collectors.joining(BETWEEN_VALUES));
  }

  private static String entry(Map.Entry<String, JsonNode> entry) {
    return entry.getKey() + ": " + plain(entry.getValue());
  }

  /** A value as it is, or of an object those of its fields that are values themselves. */
  private static String plain(JsonNode value) {
    return value.isObject()
        ? value.properties().stream()
            .map(Map.Entry::getValue)
            .filter(JsonNode::isValueNode)
            .map(JsonNode::asText)
            .collect(Collectors.joining("/"))
        : value.asText();
  }

  private static JsonNode text(String text) {
    return com.fasterxml.jackson.databind.node.TextNode.valueOf(text);
  }
}
