package org.reflectory.generated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.reflectory.generated.Block.Cell;
import org.reflectory.generated.Block.Heading;
import org.reflectory.generated.Block.Paragraph;
import org.reflectory.generated.Block.Table;

/** Writes documents as flat OpenDocument spreadsheets, which LibreOffice makes other formats of. */
final class FlatSheetWriter {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
          + " office:version=\"1.2\""
          + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">\n"
          + "<office:automatic-styles>"
          + "<number:date-style style:name=\"N1\"><number:day number:style=\"long\"/>"
          + "<number:text>/</number:text><number:month number:style=\"long\"/>"
          + "<number:text>/</number:text><number:year number:style=\"long\"/></number:date-style>"
          + "<number:time-style style:name=\"N2\" number:truncate-on-overflow=\"false\">"
          + "<number:hours/><number:text>:</number:text>"
          + "<number:minutes number:style=\"long\"/></number:time-style>"
          + "<style:style style:name=\"date\" style:family=\"table-cell\""
          + " style:data-style-name=\"N1\"/>"
          + "<style:style style:name=\"time\" style:family=\"table-cell\""
          + " style:data-style-name=\"N2\"/>"
          + "</office:automatic-styles>\n<office:body><office:spreadsheet>\n";
  private static final String FOOT = "</office:spreadsheet></office:body></office:document>\n";

  private FlatSheetWriter() {}

  static void write(Document document, Path file) throws IOException {
    StringBuilder xml = new StringBuilder(HEAD);
    for (Document.Part part : document.parts()) {
      xml.append("<table:table table:name=\"").append(part.name()).append("\">\n");
      for (Block block : part.blocks()) {
        switch (block) {
          case Heading heading -> addRow(xml, Cell.row(heading.text()));
          case Paragraph line -> addRow(xml, Cell.row(line.text()));
          case Table table -> table.rows().forEach(row -> addRow(xml, row));
        }
      }
      xml.append("</table:table>\n");
    }
    Files.writeString(file, xml.append(FOOT), StandardCharsets.UTF_8);
  }

  private static void addRow(StringBuilder xml, List<Cell> cells) {
    xml.append("<table:table-row>");
    for (Cell cell : cells) {
      xml.append("<table:table-cell").append(value(cell)).append('>');
      for (String line : cell.text().split("\n", -1)) {
        xml.append("<text:p>").append(HtmlWriter.escaped(line)).append("</text:p>");
      }
      xml.append("</table:table-cell>");
    }
    xml.append("</table:table-row>\n");
  }

  private static String value(Cell cell) {
    return switch (cell.value()) {
      case null -> cell.text().isEmpty() ? "" : " office:value-type=\"string\"";
      case Double number -> " office:value-type=\"float\" office:value=\"" + number + "\"";
      case LocalDate date ->
          " table:style-name=\"date\" office:value-type=\"date\" office:date-value=\""
              + date
              + "\"";
      case Duration duration ->
          " table:style-name=\"time\" office:value-type=\"time\" office:time-value=\""
              + duration
              + "\"";
      default -> throw new IllegalArgumentException("no cell for " + cell.value());
    };
  }
}
