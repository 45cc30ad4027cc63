package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One document and one workbook as LibreOffice saves them in its own formats, in Word's and
 * Excel's: each must say the same.
 */
class SavedFilesTest {
  private static List<String> outline(String name) throws Exception {
    return Outline.of(name, Path.of(SavedFilesTest.class.getResource("/ingest/" + name).toURI()));
  }

  /** Empty cells, which some formats leave out, and what the formats put in different places. */
  private static List<String> withoutDifferences(List<String> outline) {
    return outline.stream()
        .map(line -> line.replaceFirst("(?: \\| \\d+=)+$", ""))
        .filter(line -> !line.matches("Para start.*|and its end\\.|In the \\w+|The footnote.*"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"session.odt", "session.docx", "session.rtf", "session.doc"})
  void readsADocumentWhateverTheFormat(String name) throws Exception {
    String talk =
        "We talked about topic %s. I asked her what a better week would look like and she went quiet for a long time before she answered.";

    List<String> outline = outline(name);

    assertThat(withoutDifferences(outline))
        .containsExactly(
            "heading1 My coaching diary",
            "heading1 First session",
            "I bold and italic and red and “quotes” – café ☺ \uD834\uDD1E.",
            "I asked INSERTED her.",
            "Hidden here.",
            "With a note in it.",
            "With a comment in it.",
            "comment Say more here.",
            "Line one\nline two\tafter tab   spaces.",
            "Around the frame.",
            "Around the shape.",
            "Control: ChoiceA chosen.",
            "heading2 Lists",
            "item1 bullet one",
            "item2 bullet inner",
            "item1 bullet two",
            "item1 numbered one",
            "item1 numbered two",
            "heading1 Tables",
            "table 1, row 1: 0⇓2=Date | 1⇒2=Who | 3⇓2=Hours",
            "table 1, row 2: 1=Coachee | 2=Topic",
            "table 1, row 3: 0=23.01.25 | 1=Priya | 2=Topic one/second par | 3=1.5",
            "table 1, row 4: 0=24.01.25 | 1=Marcus/table 1, row 4: 0=inner a | 1=inner b/table 1, row 4: 0=inner c | 1=inner d/after inner | 2=item1 cell item",
            "Between the tables.",
            "table 2, row 1: 0=Date | 1=Coachee | 2=What happened | 3=Hours",
            "table 2, row 2: 0=01.01.25 | 1=Priya | 2=" + talk.formatted(1) + " | 3=1.5",
            "table 2, row 3: 0=02.01.25 | 1=Priya | 2=" + talk.formatted(2) + " | 3=1.5",
            "After the tables.");
    assertThat(outline).contains("In the frame", "The footnote text.");
    assertThat(String.join(" ", outline)).doesNotContain("DELETED").doesNotContain("SECRET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"session.odt", "session.docx"})
  void joinsParagraphsBetweenWhichTheEndWasDeleted(String name) throws Exception {
    assertThat(outline(name)).contains("Para start and its end.", "In the shape");
  }

  @ParameterizedTest
  @ValueSource(strings = {"portfolio.rtf", "portfolio.doc"})
  void readsAPortfolioAsItsDocx(String name) throws Exception {
    assertThat(outline(name)).isEqualTo(outline("portfolio.docx"));
  }

  @Test
  void readsALogOfAnOlderWorkbookAsItsXlsx() throws Exception {
    assertThat(outline("logbook.xls")).isEqualTo(outline("logbook.xlsx"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"values.ods", "values.xlsx", "values.xls"})
  void readsAWorkbookWhateverTheFormat(String name) throws Exception {
    List<String> rows =
        outline(name).stream()
            .map(row -> row.replace("£50.00", "50").replace("-2.0", "-2"))
            .toList();

    assertThat(rows)
        .contains(
            "sheet Log, row 1: 0⇒4=Coaching log",
            "sheet Log, row 3: 0=date | 1=2025-01-23",
            "sheet Log, row 4: 0=datetime | 1=2025-01-23 14:30",
            "sheet Log, row 5: 0=time | 1=1:30",
            "sheet Log, row 7: 0=duration | 1=30:15",
            "sheet Log, row 8: 0=shortdur | 1=0:45",
            "sheet Log, row 9: 0=percent | 1=75%",
            "sheet Log, row 10: 0=currency | 1=50",
            "sheet Log, row 11: 0=float | 1=1.25",
            "sheet Log, row 12: 0=hours | 1=1.5",
            "sheet Log, row 13: 0=neg | 1=-2",
            "sheet Log, row 14: 0=bool | 1=yes",
            "sheet Log, row 15: 0=formula | 1=3",
            "sheet Log, row 17: 0=ferror",
            "sheet Log, row 18: 0⇓2=tall | 1=x",
            "sheet Log, row 19: 1=y",
            "sheet Log, row 22: 0=same | 1=cols | 2=cols | 3=cols",
            "sheet Log, row 28: 0=lines/second line | 1=with comment/comment A remark",
            "sheet Log, row 31: 0=end | 1==notformula | 2=link",
            "sheet Second, row 1: 0=second sheet")
        .noneMatch(row -> row.contains("HIDDENSHEET"));
  }
}
