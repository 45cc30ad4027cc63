package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Run;

class OdfReaderTest {
  @TempDir Path folder;

  private Path file(String body) {
    return Zips.odt(folder.resolve("any"), body);
  }

  @Test
  void readsHeadingsParagraphsAndLists() throws Exception {
    Path file =
        file(
            "<text:h text:outline-level=\"2\">Title</text:h><text:p>One<text:s text:c=\"2\"/>two<text:line-break/>three</text:p>"
                + "<text:list><text:list-item><text:p>item</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item></text:list>");

    assertThat(Outline.of("a.odt", file))
        .containsExactly("heading2 Title", "One  two\nthree", "item1 item", "item2 inner");
  }

  @Test
  void readsTablesWithSpansAndSkipsRepeatedEmptyRows() throws Exception {
    Path file =
        file(
            "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>Wide</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>");

    assertThat(Outline.of("a.odt", file))
        .containsExactly("table 1, row 1: 0⇒2=Wide", "table 1, row 1000002: 0=a | 1=b");
  }

  @Test
  void seesRedInkAndSetsCommentsApart() throws Exception {
    Path file =
        file(
            "<text:p>Mine <text:span text:style-name=\"T1\">sample</text:span><office:annotation><dc:creator>A</dc:creator><text:p>Why?</text:p></office:annotation></text:p>");

    Block.Text text = (Block.Text) Outline.read("a.odt", file).blocks().getFirst();

    assertThat(Outline.of("a.odt", file)).containsExactly("Mine sample", "comment Why?");
    assertThat(text.runs())
        .containsExactly(
            new Run("Mine ", false, false, false), new Run("sample", true, true, false));
  }

  @Test
  void leavesTrackedDeletionsOutAndReadsTextBoxes() throws Exception {
    Path file =
        file(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>stays<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame></text:p>");

    assertThat(Outline.of("a.odt", file)).containsExactly("stays", "boxed");
  }

  @Test
  void readsShapesAndNotWhatPicturesAreSaidToShow() throws Exception {
    Path file =
        file(
            "<text:p><draw:custom-shape><text:p>In the shape</text:p></draw:custom-shape>Around it"
                + "<draw:frame><draw:image/><svg:title xmlns:svg=\"s\">Photo</svg:title><svg:desc xmlns:svg=\"s\">of us</svg:desc></draw:frame></text:p>");

    assertThat(Outline.of("a.odt", file)).containsExactly("Around it", "In the shape");
  }

  @Test
  void readsTheValuesBehindWhatCellsShow() throws Exception {
    String cell = "<table:table-cell office:value-type=\"";

    assertThat(
            Outline.of(
                "a.odt",
                file(
                    "<table:table><table:table-row>"
                        + cell
                        + "float\" office:value=\"1.25\"><text:p>1.3</text:p></table:table-cell>"
                        + cell
                        + "float\" office:value=\"12.1\"><text:p>12.10</text:p></table:table-cell>"
                        + cell
                        + "time\" office:time-value=\"PT45M\"><text:p>45</text:p></table:table-cell>"
                        + cell
                        + "time\" office:time-value=\"P1DT6H30M\"><text:p>x</text:p></table:table-cell>"
                        + cell
                        + "date\" office:date-value=\"2025-01-23\"><text:p>23.01</text:p></table:table-cell>"
                        + cell
                        + "percentage\" office:value=\"0.5\"><text:p>50%</text:p></table:table-cell>"
                        + cell
                        + "string\"><office:annotation><text:p>Why?</text:p></office:annotation><text:p>said</text:p></table:table-cell>"
                        + "</table:table-row></table:table>")))
        .containsExactly(
            "table 1, row 1: 0=1.25 | 1=12.10 | 2=0:45 | 3=30:30 | 4=2025-01-23 | 5=50% | 6=said/comment Why?");
  }
}
