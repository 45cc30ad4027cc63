package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * Comma, semicolon or tab separated values: one table; rows are counted as a spreadsheet shows
 * them.
 */
final class CsvReader implements DocumentReader {
  /** A first line by which spreadsheets are told the separator; they do not count it. */
  private static final Pattern DECLARED =
      Pattern.compile("\"?sep=(.)\"?\\n", Pattern.CASE_INSENSITIVE);

  private static final String UNCLOSED =
      "A quotation mark in this row is not closed, so all that follows was taken for one cell. "
          + "Open the file in a spreadsheet, put it right, save it as .csv again and import that.";

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.CSV) || mediaType.equals(FileTypes.TSV);
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    try {
      String text = TextDecoder.read(content);
      Matcher declared = DECLARED.matcher(text);
      char separator = declared.lookingAt() ? declared.group(1).charAt(0) : separator(file, text);
      String table = declared.lookingAt() ? text.substring(declared.end()) : text;
      Limits.checkLines(table, separator);
      List<Block.Row> rows = rows(table, separator);
      return new SourceDocument(file, List.of(new Block.Table(rows, "")), unclosed(table, rows));
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UnreadableFileException(
          "A quotation mark in the table is not closed, or the file cannot be read. Open it in a spreadsheet and save it as .csv again.",
          e);
    }
  }

  private static char separator(String file, String text) {
    return file.toLowerCase(Locale.ROOT).matches("(?s).*\\.(?:tsv|tab)")
        ? '\t'
        : CsvSeparator.of(text);
  }

  /** A quotation mark that is never closed makes one cell of all that follows it. */
  private static List<SourceDocument.Unread> unclosed(String table, List<Block.Row> rows) {
    boolean odd = table.chars().filter(c -> c == '"').count() % 2 == 1;
    if (!odd || rows.isEmpty()) {
      return List.of();
    }
    boolean swallowed =
        rows.getLast().cells().stream()
            .anyMatch(cell -> cell.blocks().size() > 1 && cell.text().indexOf('\n') >= 0);
    return swallowed
        ? List.of(new SourceDocument.Unread(rows.getLast().place(), UNCLOSED))
        : List.of();
  }

  private static List<Block.Row> rows(String text, char separator) throws IOException {
    Limits limits = new Limits();
    List<Block.Row> rows = new ArrayList<>();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord record : parser) {
        int number = (int) record.getRecordNumber();
        List<Block.Cell> cells = cells(record, "row " + number);
        limits.count(cells.size());
        if (!cells.isEmpty()) {
          rows.add(new Block.Row(number, "row " + number, cells));
        }
      }
    }
    return rows;
  }

  private static List<Block.Cell> cells(CSVRecord record, String place) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int column = 0; column < record.size(); column++) {
      String value = record.get(column);
      if (!value.isBlank()) {
        Limits.checkWidth(cells.size());
        cells.add(new Block.Cell(column, 1, 1, Paragraphs.ofCell(value, place)));
      }
    }
    return cells;
  }
}
