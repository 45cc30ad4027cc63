package org.reflectory.generated;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.reflectory.generated.Block.Cell;
import org.reflectory.generated.Block.Heading;
import org.reflectory.generated.Block.Paragraph;
import org.reflectory.generated.Block.Table;

/** Writes documents as Excel files, a sheet for each part, numbers and dates as such. */
final class XlsxWriter {
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Map<String, CellStyle> styles = new HashMap<>();

  private XlsxWriter() {}

  static void write(Document document, Path file) throws IOException {
    XlsxWriter writer = new XlsxWriter();
    try (writer.book;
        OutputStream out = Files.newOutputStream(file)) {
      for (Document.Part part : document.parts()) {
        writer.addSheet(part);
      }
      writer.book.write(out);
    }
  }

  private void addSheet(Document.Part part) {
    Sheet sheet = book.createSheet(part.name());
    int next = 0;
    for (Block block : part.blocks()) {
      switch (block) {
        case Heading heading -> sheet.createRow(next++).createCell(0).setCellValue(heading.text());
        case Paragraph line -> sheet.createRow(next++).createCell(0).setCellValue(line.text());
        case Table table -> {
          for (List<Cell> cells : table.rows()) {
            Row row = sheet.createRow(next++);
            for (int c = 0; c < cells.size(); c++) {
              fill(row.createCell(c), cells.get(c));
            }
          }
        }
      }
    }
  }

  private void fill(org.apache.poi.ss.usermodel.Cell target, Cell cell) {
    switch (cell.value()) {
      case null -> target.setCellValue(cell.text());
      case Double number -> target.setCellValue(number);
      case LocalDate date -> {
        target.setCellValue(date);
        target.setCellStyle(style(cell.sheetFormat()));
      }
      case Duration duration -> {
        target.setCellValue(duration.toMinutes() / 1440.0);
        target.setCellStyle(style("[h]:mm"));
      }
      default -> throw new IllegalArgumentException("no cell for " + cell.value());
    }
  }

  private CellStyle style(String format) {
    return styles.computeIfAbsent(
        format,
        key -> {
          CellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat(key));
          return style;
        });
  }
}
