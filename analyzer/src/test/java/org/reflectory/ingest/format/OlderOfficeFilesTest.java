package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Run;

/** Word and Excel files of before 2007; those of LibreOffice stand in {@link SavedFilesTest}. */
class OlderOfficeFilesTest {
  @TempDir Path folder;

  private Path save(HSSFWorkbook workbook) throws Exception {
    Path file = folder.resolve("any");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  @Test
  void readsAWorkbookAsANewerOne() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd mmm"));
      Sheet sheet = workbook.createSheet("Log");
      Row row = sheet.createRow(4);
      row.createCell(0).setCellValue(LocalDate.of(2025, 1, 23));
      row.getCell(0).setCellStyle(date);
      row.createCell(1).setCellValue("- one\n- two");
      row.createCell(3).setCellFormula("1+0.5");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      sheet.addMergedRegion(new CellRangeAddress(4, 4, 1, 2));
      workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("hidden");
      workbook.setSheetHidden(1, true);

      assertThat(Outline.of("log.xls", save(workbook)))
          .containsExactly("sheet Log, row 5: 0=2025-01-23 | 1⇒2=item1 one/item1 two | 3=1.5");
    }
  }

  @Test
  void seesInkInAWorkbook() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Font font = workbook.createFont();
      font.setColor(IndexedColors.RED.getIndex());
      font.setItalic(true);
      CellStyle style = workbook.createCellStyle();
      style.setFont(font);
      Row row = workbook.createSheet("Log").createRow(0);
      row.createCell(0).setCellValue("Jean");
      row.getCell(0).setCellStyle(style);
      Block.Table table = (Block.Table) Outline.read("a", save(workbook)).blocks().getFirst();

      Block.Text text = (Block.Text) table.rows().getFirst().cells().getFirst().blocks().getFirst();
      assertThat(text.runs()).containsExactly(new Run("Jean", true, true, false));
    }
  }

  @Test
  void refusesAProtectedWorkbook() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("Log");
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      Path file = save(workbook);
      Biff8EncryptionKey.setCurrentUserPassword(null);

      assertThatThrownBy(() -> Outline.of("log.xls", file)).hasMessage(Broken.PROTECTED);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
