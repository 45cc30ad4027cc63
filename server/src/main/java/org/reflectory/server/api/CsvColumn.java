package org.reflectory.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A column of a list as CSV. Which columns there are follows from the row's record alone, not from
 * what the rows hold: a record within it gives a column for each of its fields, named {@code
 * outer.inner}; a list of records the same, with the values of all in one cell; a map gives one
 * cell of {@code key: value}.
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
      columns.addAll(of(component));
    }
    return columns;
  }

  private static List<CsvColumn> of(RecordComponent component) {
    String name = component.getName();
    Class<?> type = component.getType();
    if (type.isRecord()) {
      return of(type).stream()
          .map(c -> new CsvColumn(name + "." + c.name(), row -> c.cell().apply(row.path(name))))
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
    if (element instanceof Class<?> inner && inner.isRecord()) {
      return of(inner).stream()
          .map(
              c ->
                  new CsvColumn(
                      name + "." + c.name(),
                      row -> text(joined(row.path(name), BETWEEN_RECORDS, c.cell()))))
          .toList();
    }
    return List.of(
        new CsvColumn(name, row -> text(joined(row.path(name), BETWEEN_VALUES, v -> v))));
  }

  private static String joined(JsonNode array, String between, Function<JsonNode, JsonNode> value) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(element -> value.apply(element).asText(""))
        .collect(Collectors.joining(between));
  }

  private static String entries(JsonNode map) {
    return map.properties().stream()
        .map(entry -> entry.getKey() + ": " + plain(entry.getValue()))
        .collect(Collectors.joining(BETWEEN_VALUES));
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
