package org.reflectory.server.page;

import java.util.List;
import org.reflectory.json.Json;

/**
 * What a chart shows; the script {@code charts.js} draws it. Everything in it stands in a table
 * beside the chart too.
 *
 * @param kind which chart: heat, strip, stack, steps or lines
 * @param columns labels of the columns; for steps and lines days as ISO 8601 has them
 * @param rows the series or rows
 * @param mark a value to draw a line at; {@code null} for none
 */
record ChartData(
    String kind,
    List<String> columns,
    List<Row> rows,
    @org.jspecify.annotations.Nullable Double mark) {

  /**
   * A series.
   *
   * @param label for people
   * @param tone name of its colour; empty for the accent
   * @param values one for each column; {@code null} where there is none
   * @param hrefs where a click on a value leads; empty for nowhere
   */
  record Row(
      String label,
      String tone,
      List<? extends @org.jspecify.annotations.Nullable Number> values,
      List<String> hrefs) {}

  String json() {
    return Json.write(this);
  }
}
