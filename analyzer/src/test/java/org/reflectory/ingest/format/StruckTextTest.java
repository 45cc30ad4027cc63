package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Run;

/** Words that are struck through, in the formats that can say so. */
class StruckTextTest {
  private static final Run TWO = new Run("two", false, false, false, true);

  @TempDir Path folder;

  private static List<Run> runs(String name, Path file) throws Exception {
    return ((Block.Text) Outline.read(name, file).blocks().getFirst()).runs();
  }

  @Test
  void isSeenInMarkdown() throws Exception {
    Path file = Files.writeString(folder.resolve("any"), "One ~~two~~ three\n\nfour\n");

    assertThat(runs("a.md", file)).containsExactly(Run.plain("One "), TWO, Run.plain(" three"));
    assertThat(((Block.Text) Outline.read("a.md", file).blocks().get(1)).runs())
        .containsExactly(Run.plain("four"));
  }

  @Test
  void isSeenInHtml() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("any"),
            "<p>One <s>two</s> three<del>gone</del></p><p"
                + " style=\"text-decoration:line-through\">two</p>");

    assertThat(runs("a.html", file)).containsExactly(Run.plain("One "), TWO, Run.plain(" three"));
    assertThat(((Block.Text) Outline.read("a.html", file).blocks().get(1)).runs())
        .containsExactly(TWO);
  }

  @Test
  void isSeenInWord() throws Exception {
    Path file =
        Zips.docx(
            folder.resolve("any"),
            "<w:p><w:r><w:t xml:space=\"preserve\">One"
                + " </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>two</w:t></w:r></w:p>");

    assertThat(runs("a.docx", file)).containsExactly(Run.plain("One "), TWO);
  }

  @Test
  void isSeenInOpenDocument() throws Exception {
    Path file =
        Zips.odt(
            folder.resolve("any"),
            "<text:p>One <text:span text:style-name=\"T2\">two</text:span></text:p>");

    assertThat(runs("a.odt", file)).containsExactly(Run.plain("One "), TWO);
  }

  @Test
  void isSeenInAWorkbook() throws Exception {
    Path file = folder.resolve("any");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFRow row = workbook.createSheet("Log").createRow(0);
      row.createCell(0).setCellValue("two");
      XSSFFont font = workbook.createFont();
      font.setStrikeout(true);
      row.getCell(0).setCellStyle(workbook.createCellStyle());
      row.getCell(0).getCellStyle().setFont(font);
      workbook.write(out);
    }

    Block.Table table = (Block.Table) Outline.read("a.xlsx", file).blocks().getFirst();

    assertThat(((Block.Text) table.rows().getFirst().cells().getFirst().blocks().getFirst()).runs())
        .containsExactly(TWO);
  }
}
