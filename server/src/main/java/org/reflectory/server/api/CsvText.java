package org.reflectory.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.reflectory.json.Json;

/**
 * Rows as CSV after RFC 4180, UTF-8, with a line of titles. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it, as the spreadsheet's own users would write it.
 */
final class CsvText {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvText() {}

  static <T> String of(Class<T> type, List<T> rows) {
    List<CsvColumn> columns = CsvColumn.of(type);
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(columns.stream().map(CsvColumn::name).toList());
      for (T row : rows) {
        JsonNode json = Json.MAPPER.valueToTree(row);
        List<String> cells = new ArrayList<>();
        for (CsvColumn column : columns) {
          cells.add(cell(column.cell().apply(json)));
        }
        printer.printRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String cell(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    String text = value.asText();
    boolean formula =
        value.isTextual() && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
