package org.reflectory.generated;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.reflectory.generated.Block.Cell;
import org.reflectory.generated.Block.Heading;
import org.reflectory.generated.Block.Paragraph;
import org.reflectory.generated.Block.Table;

/** Writes documents as Word files. */
final class DocxWriter {
  private DocxWriter() {}

  static void write(Document document, Path file) throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      addStyles(word);
      for (Document.Part part : document.parts()) {
        for (Block block : part.blocks()) {
          switch (block) {
            case Heading heading -> {
              XWPFParagraph paragraph = word.createParagraph();
              paragraph.setStyle("Heading" + heading.level());
              paragraph.createRun().setText(heading.text());
            }
            case Paragraph line -> word.createParagraph().createRun().setText(line.text());
            case Table table -> {
              addTable(word, table);
              word.createParagraph();
            }
          }
        }
      }
      word.write(out);
    }
  }

  private static void addStyles(XWPFDocument word) {
    XWPFStyles styles = word.createStyles();
    for (int level = 1; level <= 3; level++) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId("Heading" + level);
      style.addNewName().setVal("heading " + level);
      style.setType(STStyleType.PARAGRAPH);
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
      style.addNewRPr().addNewB();
      styles.addStyle(new XWPFStyle(style));
    }
  }

  private static void addTable(XWPFDocument word, Table table) {
    XWPFTable drawn = word.createTable();
    drawn.removeRow(0);
    for (List<Cell> cells : table.rows()) {
      XWPFTableRow row = drawn.createRow();
      for (int c = row.getTableCells().size(); c > 0; c--) {
        row.removeCell(c - 1);
      }
      for (int c = 0; c < cells.size(); c++) {
        XWPFTableCell cell = row.createCell();
        int span = c == cells.size() - 1 ? table.width() - c : 1;
        if (span > 1) {
          cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        String[] lines = cells.get(c).text().split("\n", -1);
        cell.setText(lines[0]);
        for (int i = 1; i < lines.length; i++) {
          cell.addParagraph().createRun().setText(lines[i]);
        }
      }
    }
  }
}
