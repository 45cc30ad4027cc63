package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.ingest.Reading;
import org.reflectory.ingest.document.SourceDocument;

class EmlReaderTest {
  private static final String HEAD =
      "From: Sam <sam@example.org>\nDate: Tue, 04 Mar 2025 23:30:00 -0800\nMIME-Version: 1.0\n";

  @TempDir Path folder;

  private SourceDocument read(String mail) throws Exception {
    return read(mail, StandardCharsets.UTF_8);
  }

  private SourceDocument read(String mail, Charset charset) throws Exception {
    Path file = Files.write(folder.resolve("any"), mail.getBytes(charset));
    return Outline.read("mail.eml", file);
  }

  private List<String> outline(String mail) throws Exception {
    return Outline.of(read(mail).blocks());
  }

  private static String base64(byte[] content) {
    return Base64.getMimeEncoder().encodeToString(content);
  }

  @Test
  void readsSubjectDateAndText() throws Exception {
    assertThat(
            outline(
                HEAD
                    + "Subject: Re: FW: Session with Priya\n\nI asked, then waited.\n\nThen I summarised.\n"))
        .containsExactly(
            "heading1 Session with Priya",
            "properties {date=2025-03-04}",
            "I asked, then waited.",
            "Then I summarised.");
  }

  @Test
  void givesNoDateWhereTheWordsNameOne() throws Exception {
    assertThat(outline(HEAD + "Subject: Priya, 2 March 2025\n\nI waited.\n"))
        .containsExactly("heading1 Priya, 2 March 2025", "I waited.");
    assertThat(outline(HEAD + "Subject: Diary\n\nDate: 2 March 2025\nI waited.\n"))
        .containsExactly("heading1 Diary", "Date: 2 March 2025", "I waited.");
  }

  @Test
  void datesANoteThatHasNoDateOfItsOwn() {
    String note =
        HEAD
            + "Subject: Reflective note\n\nToday I asked her what a better week would look like.\n";

    assertThat(Reading.portfolio("note.eml", note).notes().getFirst().metadata().date())
        .isEqualTo(LocalDate.of(2025, 3, 4));
  }

  @Test
  void decodesHeadersAndBodies() throws Exception {
    assertThat(
            outline(
                HEAD
                    + "Subject: =?iso-8859-1?Q?Caf=E9?=\n =?utf-8?B?IOKAkyB0d28=?= parts\nContent-Type: text/plain; charset=utf-8\n"
                    + "Content-Transfer-Encoding: quoted-printable\n\nI waited =E2=80=93 and wai=\nted.\n"))
        .containsExactly(
            "heading1 Café – two parts", "properties {date=2025-03-04}", "I waited – and waited.");
    assertThat(
            outline(
                "Subject: Séance\nContent-Transfer-Encoding: base64\n\n"
                    + base64("J’ai écouté.".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("heading1 Séance", "J’ai écouté.");
    assertThat(
            Outline.of(
                read(
                        "Subject: x\nContent-Type: text/plain; charset=iso-8859-15\n\nIt costs €5.\n",
                        Charset.forName("ISO-8859-15"))
                    .blocks()))
        .containsExactly("heading1 x", "It costs €5.");
  }

  @Test
  void prefersTheWebPageForItsTables() throws Exception {
    assertThat(
            outline(
                "Subject: Log\nContent-Type: multipart/alternative; boundary=B\n\n--B\n\nDate Coachee\n--B\nContent-Type: text/html\n\n"
                    + "<table><tr><td>Date</td><td>Coachee</td></tr></table><img src=x>\n--B--\n"))
        .containsExactly("heading1 Log", "table 1, row 1: 0=Date | 1=Coachee");
  }

  @Test
  void leavesTheAnsweredMailAndTheSignatureOut() throws Exception {
    assertThat(
            outline(
                "Subject: x\n\nI waited.\n\nOn Tue, 4 Mar 2025 at 10:00, Priya\n<p@example.org> wrote:\n\n> Thank you\n> so much\n\nI smiled.\n\n-- \nSam\nCoach\n"))
        .containsExactly("heading1 x", "I waited.", "I smiled.");
    assertThat(
            outline(
                "Subject: x\n\nI waited.\n\n________________________________\nFrom: Priya\nSent: 04 March 2025 10:00\nTo: Sam\nSubject: x\n\nThank you\n"))
        .containsExactly("heading1 x", "I waited.");
    assertThat(
            outline(
                "Subject: x\nContent-Type: text/html\n\n<div>I waited.<div class=gmail_quote><div>On Tue Priya wrote:</div><blockquote>Thanks</blockquote></div></div>"))
        .containsExactly("heading1 x", "I waited.");
    assertThat(
            outline(
                "Subject: x\nContent-Type: text/html\n\n<div><p>I waited.</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> P<br><b>Sent:</b> today<br><b>Subject:</b> x</p></div><p>Thanks</p></div>"))
        .containsExactly("heading1 x", "I waited.");
  }

  @Test
  void keepsWhatOnlyLooksLikeTheHeadOfAMail() throws Exception {
    assertThat(outline("Subject: x\n\nFrom: 10.00\nTo: 11.15\n\nI waited.\n"))
        .containsExactly("heading1 x", "From: 10.00", "To: 11.15", "I waited.");
  }

  @Test
  void readsAMailThatOnlyForwards() throws Exception {
    assertThat(
            outline(
                HEAD
                    + "Subject: Fwd: Diary\n\n---------- Forwarded message ---------\nFrom: Sam <s@x>\nDate: Mon, 3 Mar 2025 at 10:00\nSubject: Diary\nTo: <t@x>\n\nI waited.\n"))
        .containsExactly("heading1 Diary", "Date: Mon, 3 Mar 2025 at 10:00", "I waited.");
  }

  @Test
  void readsAttachmentsAndNamesThoseItCannotRead() throws Exception {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Log").createRow(2).createCell(0).setCellValue("Priya");
      workbook.write(log);
    }
    SourceDocument document =
        read(
            "Subject: x\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nSee the log.\n"
                + "--B\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename*=UTF-8''L%C3%B6g.xlsx\nContent-Transfer-Encoding: base64\n\n"
                + base64(log.toByteArray())
                + "\n--B\nContent-Type: text/plain; name=\"=?utf-8?Q?n=C3=B6te.txt?=\"\nContent-Disposition: attachment\n\nI waited.\n"
                + "--B\nContent-Type: image/png; name=photo.png\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\niVBORw0KGgoAAAANSUhEUg==\n"
                + "--B\nContent-Type: image/png; name=logo.png\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgoAAAANSUhEUg==\n"
                + "--B--\n");

    assertThat(Outline.of(document.blocks()))
        .containsExactly(
            "heading1 x", "See the log.", "sheet Log, row 3 (in Lög.xlsx): 0=Priya", "I waited.");
    assertThat(document.blocks().getLast().place()).isEqualTo("line 1 (in nöte.txt)");
    assertThat(document.unread())
        .extracting(SourceDocument.Unread::place)
        .containsExactly("attachment photo.png");
    assertThat(document.unread().getFirst().message()).contains("picture");
  }

  @Test
  void readsAMailWithinAMail() throws Exception {
    SourceDocument document =
        read(
            "Subject: outer\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nSee below.\n--B\nContent-Type: message/rfc822\n\n"
                + HEAD
                + "Subject: inner\n\nI waited.\n--B--\n");

    assertThat(Outline.of(document.blocks()))
        .containsExactly(
            "heading1 outer",
            "See below.",
            "heading1 inner",
            "properties {date=2025-03-04}",
            "I waited.");
    assertThat(document.blocks().getLast().place()).isEqualTo("line 1 (in the attached mail)");
  }

  @Test
  void saysThatAMailIsEncrypted() throws Exception {
    SourceDocument document =
        read(
            "Subject: x\nContent-Type: multipart/encrypted; boundary=B\n\n--B\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--B\n"
                + "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--B--\n");

    assertThat(document.unread().getFirst().message()).contains("encrypted");
  }

  @Test
  void readsAWebPageSavedWithItsPictures() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("any"),
            HEAD
                + "Subject: Notebook\nContent-Type: multipart/related; boundary=B\n\n--B\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "<p>I waited =E2=80=93 long.</p>\n--B\nContent-Type: text/css\nContent-Location: x.css\n\np{}\n--B--\n");

    assertThat(Outline.of("page.mht", file))
        .containsExactly("heading1 Notebook", "I waited – long.");
  }

  @Test
  void refusesWhatIsNoMail() {
    assertThatThrownBy(() -> read("I waited.\n\nThen I asked.\n")).hasMessageContaining("damaged");
    assertThatThrownBy(() -> read(HEAD + "\n\n")).hasMessageContaining("no text");
  }
}
