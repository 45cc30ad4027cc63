package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.reflectory.ingest.document.Block;

class XlsxReaderTest {
  @TempDir Path folder;

  private Path workbook(Consumer<Workbook> fill) throws Exception {
    Path file = folder.resolve("any");
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill.accept(workbook);
      workbook.write(out);
    }
    return file;
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void readsDatesTimesAndNumbersPlainly() throws Exception {
    Path file =
        workbook(
            workbook -> {
              Row row = workbook.createSheet("Log").createRow(6);
              row.createCell(0).setCellValue(LocalDate.of(2025, 1, 23));
              row.getCell(0).setCellStyle(style(workbook, "dd mmm"));
              row.createCell(1).setCellValue(1.5 / 24);
              row.getCell(1).setCellStyle(style(workbook, "h:mm"));
              row.createCell(2).setCellValue(30.0 / 24);
              row.getCell(2).setCellStyle(style(workbook, "[h]:mm"));
              row.createCell(3).setCellValue(1.25);
              row.createCell(4).setCellValue(3);
            });

    assertThat(Outline.of("log.xlsx", file))
        .containsExactly("sheet Log, row 7: 0=2025-01-23 | 1=1:30 | 2=30:00 | 3=1.25 | 4=3");
  }

  @Test
  void readsAFormulasLastValue() throws Exception {
    Path file =
        workbook(
            workbook -> {
              Row row = workbook.createSheet("Log").createRow(0);
              row.createCell(0).setCellValue(1.5);
              row.createCell(1).setCellFormula("A1*2");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(Outline.of("log.xlsx", file)).containsExactly("sheet Log, row 1: 0=1.5 | 1=3");
  }

  @Test
  void readsSheetsInOrderWithoutHiddenOnesAndBlankRows() throws Exception {
    Path file =
        workbook(
            workbook -> {
              Sheet log = workbook.createSheet("Log");
              log.createRow(0).createCell(0).setCellValue("a");
              log.createRow(1);
              log.createRow(4).createCell(1).setCellValue("b");
              workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("hidden");
              workbook.setSheetHidden(1, true);
              workbook.createSheet("Diary").createRow(0).createCell(0).setCellValue("c");
            });

    assertThat(Outline.of("log.xlsx", file))
        .containsExactly(
            "sheet Log, row 1: 0=a", "sheet Log, row 5: 1=b", "sheet Diary, row 1: 0=c");
  }

  @Test
  void partsTheLinesOfACellAndKeepsMergedCells() throws Exception {
    Path file =
        workbook(
            workbook -> {
              Sheet sheet = workbook.createSheet("Diary");
              sheet.createRow(0).createCell(0).setCellValue("- one\n- two");
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
            });

    assertThat(Outline.of("d.xlsx", file))
        .containsExactly("sheet Diary, row 1: 0⇒3⇓2=item1 one/item1 two");
  }

  @Test
  void seesRedInk() throws Exception {
    Path file =
        workbook(
            workbook -> {
              Font red = workbook.createFont();
              red.setColor(IndexedColors.RED.getIndex());
              CellStyle style = workbook.createCellStyle();
              style.setFont(red);
              Row row = workbook.createSheet("Log").createRow(0);
              row.createCell(0).setCellValue("Jean");
              row.getCell(0).setCellStyle(style);
            });

    Block.Table table = (Block.Table) Outline.read("log.xlsx", file).blocks().getFirst();
    Block.Text text = (Block.Text) table.rows().getFirst().cells().getFirst().blocks().getFirst();

    assertThat(text.runs().getFirst().red()).isTrue();
  }

  @Test
  void readsPercentagesAndTotalsOfHours() throws Exception {
    Path file =
        workbook(
            workbook -> {
              Row row = workbook.createSheet("Log").createRow(0);
              row.createCell(0).setCellValue(0.755);
              row.getCell(0).setCellStyle(style(workbook, "0%"));
              row.createCell(1).setCellValue(30.5 / 24);
              row.getCell(1).setCellStyle(style(workbook, "h:mm"));
            });

    assertThat(Outline.of("log.xlsx", file)).containsExactly("sheet Log, row 1: 0=75.5% | 1=30:30");
  }

  @Test
  void countsFrom1904WhereTheWorkbookDoes() throws Exception {
    Path file =
        workbook(
            workbook -> {
              ((XSSFWorkbook) workbook).getCTWorkbook().getWorkbookPr().setDate1904(true);
              Row row = workbook.createSheet("Log").createRow(0);
              row.createCell(0).setCellValue(44218);
              row.getCell(0).setCellStyle(style(workbook, "dd/mm/yyyy"));
            });

    assertThat(Outline.of("log.xlsx", file)).containsExactly("sheet Log, row 1: 0=2025-01-23");
  }

  @Test
  void readsAWorkbookWithMacrosAndTextWithinCells() throws Exception {
    Path file = folder.resolve("any");
    try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        OutputStream out = Files.newOutputStream(file)) {
      workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
      CTCell cell = workbook.createSheet("Log").createRow(0).createCell(0).getCTCell();
      cell.setT(STCellType.INLINE_STR);
      cell.addNewIs().setT("I waited.");
      workbook.write(out);
    }

    assertThat(Outline.of("log.xlsm", file)).containsExactly("sheet Log, row 1: 0=I waited.");
  }
}
