package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.document.SourceDocument;

class CsvReaderTest {
  @TempDir Path folder;

  private Path file(String text, Charset charset) throws Exception {
    return Files.write(folder.resolve("any"), text.getBytes(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void findsTheSeparator(String separator) throws Exception {
    String text =
        String.join(separator, "Date", "Client", "Hours")
            + "\n"
            + String.join(separator, "23/01/25", "Priya", "1.5")
            + "\n";

    assertThat(Outline.of("log.csv", file(text, StandardCharsets.UTF_8)))
        .containsExactly(
            "row 1: 0=Date | 1=Client | 2=Hours", "row 2: 0=23/01/25 | 1=Priya | 2=1.5");
  }

  @Test
  void keepsLinesAndSeparatorsInQuotes() throws Exception {
    String text = "\"Late, again\",\"- one\r\n- two\"\r\n\"say \"\"hi\"\"\",x\r\n";

    assertThat(Outline.of("a.csv", file(text, StandardCharsets.UTF_8)))
        .containsExactly(
            "row 1: 0=Late, again | 1=item1 one/item1 two", "row 2: 0=say \"hi\" | 1=x");
  }

  @Test
  void countsRowsAsASpreadsheetShowsThem() throws Exception {
    assertThat(Outline.of("a.csv", file("a,b\n\n,,\nc,d\n", StandardCharsets.UTF_8)))
        .containsExactly("row 1: 0=a | 1=b", "row 4: 0=c | 1=d");
  }

  @Test
  void ignoresAByteOrderMark() throws Exception {
    assertThat(Outline.of("a.csv", file("\uFEFFDate,Client\n", StandardCharsets.UTF_8)))
        .containsExactly("row 1: 0=Date | 1=Client");
  }

  @Test
  void readsWindowsAndWideText() throws Exception {
    String text = "Client,Topic\nSiân,“café” – costs £5\n";
    String expected = "row 2: 0=Siân | 1=“café” – costs £5";

    assertThat(Outline.of("a.csv", file(text, Charset.forName("windows-1252")))).contains(expected);
    assertThat(Outline.of("a.csv", file(text, StandardCharsets.UTF_8))).contains(expected);
    assertThat(Outline.of("a.csv", file(text, StandardCharsets.UTF_16))).contains(expected);
  }

  @Test
  void readsTabSeparatedFilesByTheirName() throws Exception {
    assertThat(Outline.of("a.tsv", file("a\tb, c\n", StandardCharsets.UTF_8)))
        .containsExactly("row 1: 0=a | 1=b, c");
  }

  @Test
  void goesByWhatRowsHaveInCommonNotByCommasInText() throws Exception {
    String text =
        "Log 2025\nDate;Topic;Hours\n23.01;We talked, at length, of work, home, rest, hope, and time;1,5\n24.01;\"A; B\nC; D; E\";1,25\n25.01;Less, more;2,0\n";

    assertThat(Outline.of("a.csv", file(text, StandardCharsets.UTF_8)))
        .containsExactly(
            "row 1: 0=Log 2025",
            "row 2: 0=Date | 1=Topic | 2=Hours",
            "row 3: 0=23.01 | 1=We talked, at length, of work, home, rest, hope, and time | 2=1,5",
            "row 4: 0=24.01 | 1=A; B/C; D; E | 2=1,25",
            "row 5: 0=25.01 | 1=Less, more | 2=2,0");
  }

  @Test
  void takesTheSeparatorThatTheFileDeclares() throws Exception {
    assertThat(Outline.of("a.csv", file("sep=|\r\na,b|c\r\n", StandardCharsets.UTF_8)))
        .containsExactly("row 1: 0=a,b | 1=c");
  }

  @Test
  void saysWhereAQuotationMarkIsNotClosed() throws Exception {
    Path open = file("Date,Topic\n1.2,\"open\n3.4,b\n", StandardCharsets.UTF_8);

    assertThat(Outline.read("a.csv", open).unread())
        .extracting(SourceDocument.Unread::place)
        .containsExactly("row 2");
    Path inches = file("Date,Topic\n1.2,5\" wide\n", StandardCharsets.UTF_8);
    assertThat(Outline.read("a.csv", inches).unread()).isEmpty();
  }
}
