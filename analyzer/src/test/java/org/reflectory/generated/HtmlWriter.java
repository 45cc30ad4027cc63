package org.reflectory.generated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reflectory.generated.Block.Cell;
import org.reflectory.generated.Block.Heading;
import org.reflectory.generated.Block.Paragraph;
import org.reflectory.generated.Block.Table;

/** Writes documents as HTML, which LibreOffice makes other formats of. */
final class HtmlWriter {
  private HtmlWriter() {}

  static void write(Document document, Path file) throws IOException {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>")
            .append(escaped(document.slot().stem()))
            .append("</title></head><body>\n");
    for (Document.Part part : document.parts()) {
      for (Block block : part.blocks()) {
        switch (block) {
          case Heading heading ->
              html.append("<h")
                  .append(heading.level())
                  .append('>')
                  .append(escaped(heading.text()))
                  .append("</h")
                  .append(heading.level())
                  .append(">\n");
          case Paragraph line -> html.append("<p>").append(escaped(line.text())).append("</p>\n");
          case Table table -> addTable(html, table);
        }
      }
    }
    Files.writeString(file, html.append("</body></html>\n"), StandardCharsets.UTF_8);
  }

  private static void addTable(StringBuilder html, Table table) {
    html.append("<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\">\n");
    for (int r = 0; r < table.rows().size(); r++) {
      List<Cell> row = table.rows().get(r);
      String tag = table.head() && r == 0 ? "th" : "td";
      html.append("<tr>");
      for (int c = 0; c < row.size(); c++) {
        int span = c == row.size() - 1 ? table.width() - c : 1;
        html.append('<').append(tag);
        if (span > 1) {
          html.append(" colspan=\"").append(span).append('"');
        }
        html.append('>');
        for (String line : row.get(c).text().split("\n", -1)) {
          html.append("<p>").append(escaped(line)).append("</p>");
        }
        html.append("</").append(tag).append('>');
      }
      html.append("</tr>\n");
    }
    html.append("</table>\n<p></p>\n");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
