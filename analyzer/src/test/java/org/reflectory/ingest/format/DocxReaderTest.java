package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Run;

class DocxReaderTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void setUp() {
    file = folder.resolve("any");
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void readsWhatAWordLibraryWrites() throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("Before");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Date");
      table.getRow(0).getCell(1).setText("Coachee");
      table.getRow(1).getCell(0).setText("23.01");
      XWPFRun red = table.getRow(1).getCell(1).addParagraph().createRun();
      red.setText("Priya");
      red.setColor("FF0000");
      red.setItalic(true);
      document.write(out);
    }

    Block.Table table = (Block.Table) Outline.read("log.docx", file).blocks().get(1);

    assertThat(Outline.of("log.docx", file))
        .containsExactly(
            "Before", "table 1, row 1: 0=Date | 1=Coachee", "table 1, row 2: 0=23.01 | 1=Priya");
    Block.Text name = (Block.Text) table.rows().get(1).cell(1).orElseThrow().blocks().getFirst();
    assertThat(name.runs()).containsExactly(new Run("Priya", true, true, false));
  }

  @Test
  void knowsHeadingsByStyleByInheritanceAndByOutlineLevel() throws Exception {
    Zips.docx(
        file,
        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"MyTitle\"/></w:pPr><w:r><w:t>Two</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr><w:r><w:t>Three</w:t></w:r></w:p>");

    assertThat(Outline.of("a.docx", file))
        .containsExactly("heading1 One", "heading1 Two", "heading3 Three");
  }

  @Test
  void leavesDeletionsOutAndKeepsInsertions() throws Exception {
    Zips.docx(
        file,
        "<w:p><w:r><w:t xml:space=\"preserve\">I asked </w:t></w:r><w:del><w:r><w:delText>told </w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>her</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r></w:p>");

    assertThat(Outline.of("a.docx", file)).containsExactly("I asked her");
  }

  @Test
  void readsTextBoxesOnceAndContentControls() throws Exception {
    String box = "<w:txbxContent>" + p("In the box") + "</w:txbxContent>";
    Zips.docx(
        file,
        "<w:p><w:r><w:t>Around</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
            + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + "<w:sdt><w:sdtContent>"
            + p("In the control")
            + "</w:sdtContent></w:sdt>"
            + "<w:p><w:sdt><w:sdtContent><w:r><w:t>Chosen date</w:t></w:r></w:sdtContent></w:sdt></w:p>");

    assertThat(Outline.of("a.docx", file))
        .containsExactly("Around", "In the box", "In the control", "Chosen date");
  }

  @Test
  void setsCommentsApart() throws Exception {
    Zips.docx(
        file,
        "<w:p><w:r><w:t>I listened.</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");

    assertThat(Outline.of("a.docx", file)).containsExactly("I listened.", "comment Say more here.");
  }

  @Test
  void joinsMergedCells() throws Exception {
    String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Wide") + "</w:tc>";
    String tall = "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("Tall") + "</w:tc>";
    String below = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
    Zips.docx(
        file,
        "<w:tbl><w:tr>"
            + tall
            + wide
            + "</w:tr><w:tr>"
            + below
            + "<w:tc>"
            + p("b")
            + "</w:tc><w:tc>"
            + p("c")
            + "</w:tc></w:tr></w:tbl>");

    assertThat(Outline.of("a.docx", file))
        .containsExactly("table 1, row 1: 0⇓2=Tall | 1⇒2=Wide", "table 1, row 2: 1=b | 2=c");
  }

  @Test
  void readsNestedTablesWhereTheyStand() throws Exception {
    String inner = "<w:tbl><w:tr><w:tc>" + p("inner") + "</w:tc></w:tr></w:tbl>";
    Zips.docx(
        file, "<w:tbl><w:tr><w:tc>" + p("outer") + inner + p("after") + "</w:tc></w:tr></w:tbl>");

    assertThat(Outline.of("a.docx", file))
        .containsExactly("table 1, row 1: 0=outer/table 1, row 1: 0=inner/after");
  }

  @Test
  void knowsListItemsByNumberingAndByTypedMarks() throws Exception {
    Zips.docx(
        file,
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>numbered</w:t></w:r></w:p>"
            + p("- typed")
            + p("2.3 not an item"));

    assertThat(Outline.of("a.docx", file))
        .containsExactly("item2 numbered", "item1 typed", "2.3 not an item");
  }

  @Test
  void seesRedInkThatAStyleGives() throws Exception {
    Zips.docx(
        file,
        "<w:p><w:pPr><w:pStyle w:val=\"Sample\"/></w:pPr><w:r><w:t>red</w:t></w:r><w:r><w:rPr><w:color w:val=\"000000\"/></w:rPr><w:t>black</w:t></w:r></w:p>");

    Block.Text text = (Block.Text) Outline.read("a.docx", file).blocks().getFirst();

    assertThat(text.runs())
        .containsExactly(new Run("red", true, false, false), new Run("black", false, false, false));
  }

  @Test
  void keepsLineBreaksAndTabs() throws Exception {
    Zips.docx(
        file,
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type=\"page\"/></w:r></w:p>");

    assertThat(Outline.of("a.docx", file)).containsExactly("a\tb\nc");
  }

  @Test
  void readsWhatWasMovedWhereItStandsNow() throws Exception {
    Zips.docx(
        file,
        "<w:moveFrom><w:r><w:t>wrong here</w:t></w:r></w:moveFrom><w:p><w:moveFrom><w:r><w:t>from here</w:t></w:r></w:moveFrom></w:p>"
            + p("stays")
            + "<w:p><w:moveTo><w:r><w:t>to here</w:t></w:r></w:moveTo></w:p>");

    assertThat(Outline.of("a.docx", file)).containsExactly("stays", "to here");
  }

  @Test
  void joinsParagraphsBetweenWhichTheEndWasDeleted() throws Exception {
    String deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
    Zips.docx(
        file,
        "<w:p>"
            + deleted
            + "<w:r><w:t xml:space=\"preserve\">I asked </w:t></w:r></w:p><w:p>"
            + deleted
            + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
            + p("and waited.")
            + "<w:tbl><w:tr><w:tc><w:p>"
            + deleted
            + "<w:r><w:t>cell</w:t></w:r></w:p></w:tc><w:tc>"
            + p("next")
            + "</w:tc></w:tr></w:tbl>");

    assertThat(Outline.of("a.docx", file))
        .containsExactly("I asked and waited.", "table 1, row 1: 0=cell | 1=next");
  }

  @Test
  void leavesOutWhatAContentControlAsksFor() throws Exception {
    String asks = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>";
    Zips.docx(
        file,
        asks
            + p("Click to enter text.")
            + "</w:sdtContent></w:sdt><w:p><w:r><w:t xml:space=\"preserve\">Date: </w:t></w:r>"
            + asks
            + "<w:r><w:t>Choose a date.</w:t></w:r></w:sdtContent></w:sdt></w:p>");

    assertThat(Outline.of("a.docx", file)).containsExactly("Date:");
  }

  @Test
  void leavesOutDeletedRowsAndCells() throws Exception {
    Zips.docx(
        file,
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
            + p("gone")
            + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>"
            + p("gone")
            + "</w:tc><w:tc>"
            + p("stays")
            + "</w:tc></w:tr></w:tbl>");

    assertThat(Outline.of("a.docx", file)).containsExactly("table 1, row 1: 0=stays");
  }

  @Test
  void readsADocumentWithMacrosAsOneWithout() throws Exception {
    Map<String, String> parts = Zips.docxParts("");
    parts.replaceAll(
        (name, xml) ->
            xml.replace(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                    "application/vnd.ms-word.document.macroEnabled.main+xml")
                .replace(
                    "<Default Extension=\"xml\"",
                    "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Default Extension=\"xml\""));
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + p("I waited.")
            + "</w:body></w:document>");
    parts.put("word/vbaProject.bin", "never run");

    assertThat(Outline.of("a.docm", Zips.zip(file, parts))).containsExactly("I waited.");
  }
}
