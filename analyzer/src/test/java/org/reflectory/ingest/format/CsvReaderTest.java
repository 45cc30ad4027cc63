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
}
