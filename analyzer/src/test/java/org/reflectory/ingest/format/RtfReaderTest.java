package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Run;
import org.reflectory.ingest.document.SourceDocument;

class RtfReaderTest {
  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset2 Symbol;}}"
          + "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green0\\blue0;}"
          + "{\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0\\b heading 1;}{\\s2 Title;}{\\s9 toc 1;}{\\*\\cs10\\b Strong;}}"
          + "{\\info{\\title Never read}}";

  @TempDir Path folder;

  private Path file(String body) throws Exception {
    return Files.write(
        folder.resolve("any"), (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1));
  }

  private List<String> outline(String body) throws Exception {
    return Outline.of("a.rtf", file(body));
  }

  @Test
  void readsCharactersHoweverTheyAreWritten() throws Exception {
    assertThat(
            outline(
                "\\pard Caf\\'e9 costs \\'805 \\u8211\\'96 \\ldblquote now\\rdblquote\\~\\{ok\\}\\par"
                    + "\\pard{\\f1 \\'e8e\\'b9k\\'fd} \\u-10179?\\u-8694?\\uc0\\u233t\\'e9\\par"
                    + "\\pard one\\line two\\tab three\\emdash\\endash\r\njoined\\par"))
        .containsExactly(
            "Café costs €5 – “now”\u00a0{ok}", "čeąký \uD83D\uDE0Aété", "one\ntwo\tthree—–joined");
  }

  @Test
  void seesInkAndWeight() throws Exception {
    Block.Text text =
        (Block.Text)
            Outline.read(
                    "a.rtf",
                    file("\\pard plain {\\b bold\\b0  not} {\\i\\cf2 red}{\\strike gone}\\par"))
                .blocks()
                .getFirst();

    assertThat(text.runs())
        .containsExactly(
            new Run("plain ", false, false, false),
            new Run("bold", false, false, true),
            new Run(" not ", false, false, false),
            new Run("red", true, true, false),
            new Run("gone", false, false, false, true));
  }

  @Test
  void knowsHeadingsAndListItems() throws Exception {
    assertThat(
            outline(
                "\\pard\\s2 My diary\\par\\pard\\s1 Session\\par\\pard\\outlinelevel1 Purpose\\par"
                    + "\\pard\\s9 Session\\tab 1\\par"
                    + "{\\listtext\\pard\\plain\\f2 \\'b7\\tab}\\pard\\ls1\\ilvl1 inner\\par"
                    + "{\\pntext\\f2\\'B7\\tab}\\pard old\\par\\pard - typed\\par"))
        .containsExactly(
            "heading1 My diary",
            "heading1 Session",
            "heading2 Purpose",
            "item2 inner",
            "item1 old",
            "item1 typed");
  }

  @Test
  void leavesOutWhatIsNotTheText() throws Exception {
    assertThat(
            outline(
                "{\\header\\pard running\\par}{\\footer\\pard 1\\par}{\\*\\generator Word;}"
                    + "\\pard I asked {\\deleted\\revauthdel1 told }{\\revised her}{\\v  hidden}."
                    + "{\\pict\\pngblip 89504e47}{\\*\\bkmkstart b}{\\xe index}"
                    + "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt  A link}}\\par"
                    + "\\pard One {\\deleted and\\par two }three\\par"))
        .containsExactly("I asked her. A link", "One three");
  }

  @Test
  void readsRowsAndCells() throws Exception {
    String row = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl ";

    assertThat(
            outline(
                "\\pard Before\\par"
                    + row
                    + "Date\\cell Coachee\\cell\\row"
                    + row
                    + "23.01\\cell Priya\\par \\'b7 a tool\\cell\\row\\pard After\\par"
                    + row
                    + "x\\cell\\cell\\row"))
        .containsExactly(
            "Before",
            "table 1, row 1: 0=Date | 1=Coachee",
            "table 1, row 2: 0=23.01 | 1=Priya/item1 a tool",
            "After",
            "table 2, row 1: 0=x | 1=");
  }

  @Test
  void joinsMergedCells() throws Exception {
    assertThat(
            outline(
                "\\trowd\\clvmgf\\cellx1000\\cellx3020\\pard\\intbl Tall\\cell Wide\\cell\\row"
                    + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\cell b\\cell c\\cell\\row"
                    + "\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\pard\\intbl d\\cell\\cell e\\cell\\row"))
        .containsExactly(
            "table 1, row 1: 0⇓2=Tall | 1⇒2=Wide",
            "table 1, row 2: 1=b | 2=c",
            "table 1, row 3: 0⇒2=d | 2=e");
  }

  @Test
  void readsNestedTablesWhereTheyStand() throws Exception {
    assertThat(
            outline(
                "\\trowd\\cellx5000\\pard\\intbl outer\\par"
                    + "\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx2000\\cellx4000\\nestrow}{\\nonesttables\\par}"
                    + "\\pard\\intbl after\\cell\\row"))
        .containsExactly("table 1, row 1: 0=outer/table 1, row 1: 0=a | 1=b/after");
  }

  @Test
  void readsTextBoxesCommentsAndFootnotes() throws Exception {
    SourceDocument document =
        Outline.read(
            "a.rtf",
            file(
                "\\pard Around{\\shp{\\*\\shpinst{\\sp{\\sn name}{\\sv x}}{\\shptxt\\pard Boxed\\par}}{\\shprslt old}}"
                    + "{\\*\\atnid T}{\\*\\annotation{\\*\\atnref 1}\\pard Say more.}"
                    + " it{\\super\\chftn{\\footnote\\pard{\\super\\chftn} A note.}}.\\par"));

    assertThat(Outline.of(document.blocks()))
        .containsExactly("Around it.", "Boxed", "comment Say more.", "A note.");
    assertThat(document.blocks().getLast().place()).isEqualTo("footnote 1");
  }

  @Test
  void skipsBinaryDataByItsLength() throws Exception {
    assertThat(outline("\\pard a{\\pict\\bin5 }}}}}}b\\par")).containsExactly("ab");
  }

  @Test
  void saysThatAFileBreaksOff() throws Exception {
    Path file = Files.writeString(folder.resolve("any"), HEAD + "\\pard I waited.\\par Then");

    assertThat(Outline.of("a.rtf", file)).containsExactly("I waited.", "Then");
    assertThat(Outline.read("a.rtf", file).unread().getFirst().message()).contains("fresh copy");
  }

  @Test
  void goesByTheContentWhateverTheName() throws Exception {
    Path file = file("\\pard I waited.\\par");

    assertThat(Outline.of("note.doc", file)).containsExactly("I waited.");
    assertThat(Outline.of("note", file)).containsExactly("I waited.");
  }
}
