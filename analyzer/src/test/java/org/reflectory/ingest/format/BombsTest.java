package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.document.UnreadableFileException;

/** Small or valid files that would take memory or time without end: each is refused soon. */
class BombsTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void setUp() {
    file = folder.resolve("any");
  }

  private UnreadableFileException refusal(String name) {
    UnreadableFileException refused =
        assertTimeout(
            SOON,
            () ->
                catchThrowableOfType(
                    UnreadableFileException.class, () -> new DocumentReaders().read(name, file)));
    assertThat(refused).as("refusal of " + name).isNotNull();
    assertThat(refused).hasCauseInstanceOf(TooLargeException.class);
    return refused;
  }

  private void write(String start, String again, int times) throws Exception {
    byte[] more = again.getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(start.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < times; i++) {
        all.writeBytes(more);
      }
      all.writeTo(out);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.rtf, '{\\rtf1 ', '{', 100000, deeply",
    "a.rtf, '{\\rtf1 ', '{\\footnote a', 100000, deeply",
    "a.html, '<html>', '<div>', 100000, deeply",
    "a.html, '<html>', '<table><tr><td>', 30000, deeply",
    "a.txt, '<p>', '<i>', 100000, deeply",
    "a.rtf, '{\\rtf1 ', 'a\\par ', 600000, half a million",
    "a.rtf, '{\\rtf1 ', '\\intbl a\\cell ', 600000, half a million",
    "a.rtf, '{\\rtf1 ', '\\itap20 a\\par\\itap0 b\\par ', 100000, half a million",
    "a.html, '<html>', '<p>a', 600000, half a million",
    "a.csv, 'a,b', ',a', 20000, thousand filled cells",
    "a.csv, '\"', 'a\",\"', 2000, thousand filled cells",
    "a.md, '| a |', ' a |', 2000000, five million",
    "a.txt, a, '\ta', 20000, thousand filled cells"
  })
  void refusesWhatIsTooDeepTooLongOrTooWide(
      String name, String start, String again, int times, String words) throws Exception {
    write(start, again, times);

    assertThat(refusal(name)).hasMessageContaining(words).hasMessageEndingWith(".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.csv"})
  void refusesLinesWithoutEnd(String name) throws Exception {
    write("", "a\n\n", 3_000_000);

    assertThat(refusal(name)).hasMessageContaining("half a million");
  }

  @Test
  void refusesMailsWithinMails() throws Exception {
    StringBuilder mail = new StringBuilder("From: a@b\n");
    for (int i = 0; i < 10_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    Files.writeString(file, mail);
    assertThat(refusal("a.eml")).hasMessageContaining("within mails");

    write("From: a@b\n", "Content-Type: message/rfc822\n\n", 10_000);
    assertThat(refusal("a.eml")).hasMessageContaining("within mails");

    write("From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n", "--b\n\nx\n", 10_000);
    assertThat(refusal("a.eml")).hasMessageContaining("thousand parts");
  }

  @Test
  void refusesACellRepeatedWithoutEnd() {
    String inner = "<text:p>x</text:p>";
    for (int i = 0; i < 20; i++) {
      inner =
          "<table:table><table:table-row table:number-rows-repeated=\"200\"><table:table-cell table:number-columns-repeated=\"200\">"
              + inner
              + "</table:table-cell></table:table-row></table:table>";
    }
    Zips.odt(file, inner);

    assertThat(refusal("a.odt")).hasMessageContaining("half a million");
  }

  @Test
  void refusesASheetOfAMillionCells() {
    Random random = new Random(5);
    StringBuilder sheet = new StringBuilder();
    for (int row = 1; row <= 50_000; row++) {
      sheet.append("<row>");
      for (int column = 0; column < 20; column++) {
        sheet.append("<c><v>").append(random.nextInt(100_000)).append("</v></c>");
      }
      sheet.append("</row>");
    }
    Zips.zip(file, Map.of("xl/workbook.xml", "<a/>", "xl/sheet.xml", sheet.toString()));

    UnreadableFileException refused =
        catchThrowableOfType(
            UnreadableFileException.class, () -> new DocumentReaders().read("a.xlsx", file));

    assertThat(refused).hasMessageContaining("unpack");
  }

  @ParameterizedTest
  @CsvSource({
    "' ', 230000000",
    "'0 0 m ', 40000000",
    "'q ', 100000",
    "'BT /F 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ', 10000"
  })
  void refusesAPdfThatDrawsWithoutEnd(String operators, int times) throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      byte[] many = operators.repeat(1000).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < times / 1000; i++) {
        out.write(many);
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      String head =
          "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
              + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
              + "4 0 obj<</Filter/FlateDecode/Length "
              + packed.size()
              + ">>stream\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      packed.writeTo(out);
      out.write(
          "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    assertThat(refusal("a.pdf")).hasMessage(PdfLimits.TOO_MUCH);
  }
}
