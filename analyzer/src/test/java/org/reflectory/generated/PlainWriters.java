package org.reflectory.generated;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.reflectory.generated.Block.Heading;
import org.reflectory.generated.Block.Paragraph;
import org.reflectory.generated.Block.Table;

/** Writes documents as CSV, Markdown and plain text. */
final class PlainWriters {
  private PlainWriters() {}

  static void csv(Document document, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Document.Part part : document.parts()) {
      for (Block block : part.blocks()) {
        switch (block) {
          case Heading heading -> text.append(quoted(heading.text(), document)).append("\r\n");
          case Paragraph line -> text.append(quoted(line.text(), document)).append("\r\n");
          case Table table ->
              table
                  .rows()
                  .forEach(
                      row ->
                          text.append(
                                  row.stream()
                                      .map(cell -> quoted(cell.text(), document))
                                      .collect(
                                          Collectors.joining(
                                              String.valueOf(document.csv().separator()))))
                              .append("\r\n"));
        }
      }
    }
    write(file, text, document.csv());
  }

  private static String quoted(String text, Document document) {
    boolean plain =
        text.indexOf(document.csv().separator()) < 0
            && text.indexOf('"') < 0
            && text.indexOf('\n') < 0;
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  static void markdown(Document document, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Document.Part part : document.parts()) {
      for (Block block : part.blocks()) {
        switch (block) {
          case Heading heading ->
              text.append("#".repeat(heading.level()))
                  .append(' ')
                  .append(escaped(heading.text()))
                  .append("\n\n");
          case Paragraph line -> text.append(escaped(line.text())).append("\n\n");
          case Table table -> {
            for (int i = 0; i < table.rows().size(); i++) {
              text.append(
                  table.rows().get(i).stream()
                      .map(cell -> escaped(cell.text()).replace("\n", "<br>"))
                      .collect(Collectors.joining(" | ", "| ", " |\n")));
              if (i == 0) {
                text.append("| --- ".repeat(table.width())).append("|\n");
              }
            }
            text.append('\n');
          }
        }
      }
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** What would otherwise be taken for a list or a column. */
  private static String escaped(String text) {
    return text.replace("|", "\\|").replaceFirst("^([-#])", "\\\\$1");
  }

  static void text(Document document, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Document.Part part : document.parts()) {
      for (Block block : part.blocks()) {
        switch (block) {
          case Heading heading -> text.append("\r\n").append(heading.text()).append("\r\n");
          case Paragraph line -> text.append(line.text()).append("\r\n");
          case Table table -> throw new IllegalArgumentException("no tables in plain text");
        }
      }
    }
    write(file, text, document.csv());
  }

  private static void write(Path file, CharSequence text, CsvShape shape) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      if (shape.byteOrderMark()) {
        out.write("\uFEFF".getBytes(shape.charset()));
      }
      out.write(text.toString().getBytes(shape.charset()));
    }
  }
}
