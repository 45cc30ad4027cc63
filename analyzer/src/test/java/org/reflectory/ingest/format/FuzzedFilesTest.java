package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.FileReading;
import org.reflectory.ingest.Reading;

/**
 * Files spoilt by chance: none makes a reading fail, last or grow without end. {@code
 * -Dreflectory.fuzz=2000} tries that many of each format.
 */
class FuzzedFilesTest {
  private static final int EACH = Integer.getInteger("reflectory.fuzz", 30);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** The most characters that all that was read of one small file may be written with. */
  private static final int MOST_TEXT = 2_000_000;

  private static final String LOG =
      """
      Date,Client,Topic,Hours
      05/01/2026,Priya,"Delegating, again",1
      12/01/2026,Tom,Speaking up,1.5
      Total,,,2.5
      """;
  private static final String NOTES =
      """
      # Reflective note 2

      Date: 12 January 2026
      Coachee: Tom

      ## What happened

      I asked Tom what *he* wanted, and waited – for long. He said: "I don't know."

      | Date | Coachee | Hours |
      |---|---|---|
      | 5 Jan 2026 | Priya | 1 |
      | 12 Jan 2026 | Tom | 1h 30 |

      - I listened to what was not said.
        1. I used scaling: 4 out of 10.

      > Assessor: say more here.

      ```
      Criterion 2.3
      ```
      """;
  private static final String PAGE =
      """
      <html><head><title>Notes</title><style>.x{color:#c00}</style></head><body>
      <h1>Reflective note 2</h1><p>Date: 12 January 2026<br>Coachee: <b>Tom</b></p>
      <p class="x">I asked &ldquo;what else&rdquo; &amp; <del>waited</del> <span style="color:red">said nothing</span>.</p>
      <table border=1><tr><th>Date<th colspan=2>Coachee<th>Hours</tr>
      <tr><td rowspan=2>5 Jan 2026</td><td>Priya<td>x<td>1</tr><tr><td>Tom<td><td>1.5</table>
      <ul><li>one<ol><li>two</ol></ul><pre>Criterion 2.3</pre></body></html>
      """;
  private static final String MAIL =
      """
      From: Sam <sam@example.org>
      Date: Tue, 04 Mar 2025 23:30:00 -0800
      Subject: =?utf-8?Q?Session_with_Priya_=E2=80=93_2?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="B"

      --B
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      I asked =E2=80=93 then waited.=20

      On 3 March 2025 Priya wrote:
      > I would like to talk.
      --B
      Content-Type: text/html; charset=iso-8859-1

      <p>I summarised.</p>
      --B
      Content-Type: text/csv; name="log.csv"
      Content-Disposition: attachment; filename="log.csv"
      Content-Transfer-Encoding: base64

      %s
      --B--
      """
          .formatted(Base64.getMimeEncoder().encodeToString(bytes(LOG)));

  /** What libraries say of spoilt files would fill the build's log. */
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  private static final Level USUAL = LIBRARIES.getLevel();

  @TempDir Path folder;

  @BeforeAll
  static void silence() {
    LIBRARIES.setLevel(Level.OFF);
  }

  @AfterAll
  static void speakAgain() {
    LIBRARIES.setLevel(USUAL);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What is spoilt, for each format. */
  private static List<byte[]> files(String format) throws IOException {
    return switch (format) {
      case "csv" -> List.of(bytes(LOG));
      case "tsv" -> List.of(bytes(LOG.replace(',', '\t')));
      case "eml", "mht" -> List.of(bytes(MAIL));
      case "html" -> List.of(bytes(PAGE));
      case "md" -> List.of(bytes(NOTES));
      case "txt" -> List.of(bytes(NOTES.replaceAll("[#*>`]", "")), bytes(LOG.replace(",", "   ")));
      case "pdf" -> List.of(fixture("portfolio.pdf"), plainPdf());
      case "xlsx", "ods", "xls" ->
          List.of(fixture("logbook." + format), fixture("values." + format));
      default -> List.of(fixture("portfolio." + format), fixture("session." + format));
    };
  }

  private static byte[] fixture(String name) throws IOException {
    try (InputStream in = FuzzedFilesTest.class.getResourceAsStream("/ingest/" + name)) {
      return in.readAllBytes();
    }
  }

  /** A PDF of which nothing is compressed, so that what it draws can be spoilt. */
  private static byte[] plainPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < 2; page++) {
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream pen =
            new PDPageContentStream(
                document, sheet, PDPageContentStream.AppendMode.OVERWRITE, false)) {
          for (int row = 0; row < 12; row++) {
            pen.addRect(50, 700 - row * 20f, 100, 20);
            pen.addRect(150, 700 - row * 20f, 300, 20);
            pen.stroke();
            write(pen, 55, 705 - row * 20f, row == 0 ? "Date" : row + " May 2025");
            write(pen, 155, 705 - row * 20f, row == 0 ? "Coachee" : "Priya, about topic " + row);
          }
          write(pen, 50, 400, "I asked her what a better week would look like, and waited.");
        }
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file, CompressParameters.NO_COMPRESSION);
      return file.toByteArray();
    }
  }

  private static void write(PDPageContentStream pen, float x, float y, String text)
      throws IOException {
    pen.beginText();
    pen.setFont(new PDType1Font(FontName.HELVETICA), 11);
    pen.newLineAtOffset(x, y);
    pen.showText(text);
    pen.endText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docx", "odt", "pdf", "xlsx", "ods", "rtf", "doc", "xls", "csv", "tsv", "eml", "mht",
        "html", "md", "txt"
      })
  void readsOrRefusesEach(String format) throws Exception {
    List<byte[]> files = files(format);
    List<byte[]> others = new ArrayList<>(files);
    others.add(bytes(NOTES + PAGE + MAIL));
    others.add(fixture("session.rtf"));
    Path file = folder.resolve("any");
    String name = "a." + format;
    // Once unspoilt, so that the loading of a library's classes is not counted.
    Reading.file(name, Files.write(file, files.getFirst()));
    for (int seed = 0; seed < EACH; seed++) {
      Random random = new Random(31L * format.hashCode() + seed);
      byte[] other = others.get(random.nextInt(others.size()));
      Files.write(file, new Mutations(random).of(files.get(random.nextInt(files.size())), other));
      String which = format + " " + seed;

      FileReading reading =
          assertTimeoutPreemptively(LONGEST, () -> Reading.file(name, file), which);

      // This is said where a program, not a file, is at fault.
      assertThat(reading.content().found().problems())
          .as(which)
          .noneMatch(problem -> problem.message().contains("could not be made out"));
      assertThat(reading.toString()).as(which).hasSizeLessThan(MOST_TEXT);
    }
  }
}
