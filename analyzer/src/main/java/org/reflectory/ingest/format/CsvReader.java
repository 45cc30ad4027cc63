package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.CSV) || mediaType.equals(FileTypes.TSV);
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    try {
      String text = TextDecoder.read(content);
      return new SourceDocument(
          file, List.of(new Block.Table(rows(text, separator(file, text)), "")));
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UnreadableFileException(
          "A quotation mark in the table is not closed, or the file cannot be read. Open it in a spreadsheet and save it as .csv again.",
          e);
    }
  }

  private static List<Block.Row> rows(String text, char separator) throws IOException {
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
        cells.add(new Block.Cell(column, 1, 1, Paragraphs.ofCell(value, place)));
      }
    }
    return cells;
  }

  /** The separator that gives the first lines the most columns on which most of them agree. */
  private static char separator(String file, String text) {
    if (file.toLowerCase(Locale.ROOT).matches(".*\\.(?:tsv|tab)")) {
      return '\t';
    }
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(20).toList();
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS) {
      long widest =
          lines.stream().mapToLong(line -> countOutsideQuotes(line, separator)).max().orElse(0);
      long having = lines.stream().filter(line -> countOutsideQuotes(line, separator) > 0).count();
      if (widest * having > most) {
        most = widest * having;
        best = separator;
      }
    }
    return best;
  }

  private static long countOutsideQuotes(String line, char separator) {
    long count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += !quoted && c == separator ? 1 : 0;
    }
    return count;
  }
}
