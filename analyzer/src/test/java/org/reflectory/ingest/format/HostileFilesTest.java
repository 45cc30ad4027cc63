package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * Files that are broken, protected, malicious or of another kind: each is refused with words that
 * help.
 */
class HostileFilesTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void setUp() {
    file = folder.resolve("any");
  }

  private String refusal(String name) {
    UnreadableFileException refused =
        assertTimeout(
            SOON,
            () ->
                catchThrowableOfType(
                    UnreadableFileException.class, () -> new DocumentReaders().read(name, file)));
    assertThat(refused).as("refusal of " + name).isNotNull();
    return refused.getMessage();
  }

  @Test
  void refusesAnEmptyFile() throws Exception {
    Files.createFile(file);

    assertThat(refusal("a.docx")).contains("empty");
  }

  @Test
  void refusesATextFileOfBlanks() throws Exception {
    Files.writeString(file, " \n\n ");

    assertThat(refusal("a.txt")).contains("no text");
  }

  @Test
  void refusesAFileThatIsGone() {
    assertThat(refusal("a.txt")).contains("no such file");
  }

  @Test
  void refusesAFileOverFiftyMegabytes() throws Exception {
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(DocumentReaders.LARGEST_FILE + 1);
    }

    assertThat(refusal("a.txt")).contains("50 MB");
  }

  @Test
  void refusesATruncatedDocument() throws Exception {
    Zips.docx(file, "<w:p><w:r><w:t>" + "text ".repeat(2000) + "</w:t></w:r></w:p>");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));

    assertThat(refusal("a.docx")).contains("damaged");
  }

  @Test
  void refusesADocumentWithBrokenXml() {
    Zips.docx(file, "<w:p><w:r><w:t>never closed");

    assertThat(refusal("a.docx")).contains("damaged");
  }

  @Test
  void refusesAZipBomb() {
    Zips.docx(file, "<w:p>" + " ".repeat(70 << 20) + "</w:p>");

    assertThat(refusal("a.docx")).contains("unpack");
  }

  @Test
  void refusesABombInAnyPartOfAnOpenDocument() {
    Map<String, String> parts = new LinkedHashMap<>(Zips.odtParts("<a/>"));
    parts.put("Pictures/bomb.bin", "0".repeat(30 << 20));
    Zips.zip(file, parts);

    assertThat(refusal("a.odt")).contains("unpack");
  }

  @Test
  void neverReadsAnotherFileForAnXmlEntity() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "TOP-SECRET");
    String attack = "<!DOCTYPE x [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]>";
    String document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&leak;</w:t></w:r></w:p></w:body></w:document>";
    Zips.zip(file, Zips.docxParts(attack + document));
    assertThat(refusal("a.docx")).contains("document type").doesNotContain("TOP-SECRET");

    Zips.zip(
        file,
        Zips.odtParts(
            attack
                + "<office:document-content xmlns:office=\"o\"><office:body>&leak;</office:body></office:document-content>"));
    assertThat(refusal("a.odt")).contains("document type").doesNotContain("TOP-SECRET");
  }

  @Test
  void neverExpandsEntitiesWithoutEnd() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      laughs
          .append("<!ENTITY a")
          .append(i)
          .append(" \"&a")
          .append(i - 1)
          .append(";&a")
          .append(i - 1)
          .append(";\">");
    }
    Zips.zip(file, Zips.odtParts(laughs + "]><x>&a39;</x>"));

    assertThat(refusal("a.odt")).contains("document type");
  }

  @Test
  void refusesAProtectedWordOrExcelFile() throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem();
        XSSFWorkbook workbook = new XSSFWorkbook()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream inside = encryptor.getDataStream(container)) {
        workbook.write(inside);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }

    assertThat(refusal("log.xlsx")).contains("password");
    assertThat(refusal("note.docx")).contains("password");
  }

  @Test
  void refusesAProtectedOpenDocument() {
    Map<String, String> parts = new LinkedHashMap<>(Zips.odtParts("\u0001\u0002"));
    parts.put(
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    Zips.zip(file, parts);

    assertThat(refusal("a.odt")).contains("password");
  }

  @Test
  void refusesAProtectedPdf() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }

    assertThat(refusal("a.pdf")).contains("password");
  }

  @Test
  void refusesAScannedPdf() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        content.drawImage(LosslessFactory.createFromImage(document, picture), 20, 20);
      }
      document.save(file.toFile());
    }

    assertThat(refusal("a.pdf")).contains("scan").contains("OCR");
  }

  @ParameterizedTest
  @CsvSource({"a.docx", "a.xlsx", "a.odt", "a.pdf", "a.txt", "a.csv", "a.md", "a.bin", "a"})
  void refusesJunkUnderAnyName(String name) throws Exception {
    byte[] junk = new byte[100_000];
    new Random(7).nextBytes(junk);
    Files.write(file, junk);

    assertThat(refusal(name)).endsWith(".");
  }

  @ParameterizedTest
  @CsvSource({
    "a.doc, D0CF11E0A1B11AE1, docx",
    "a.png, 89504E470D0A1A0A0000000D49484452, picture",
    "a.jpg, FFD8FFE000104A464946, picture"
  })
  void saysWhatToDoWithFilesOfOtherKinds(String name, String start, String advice)
      throws Exception {
    Files.write(file, Arrays.copyOf(java.util.HexFormat.of().parseHex(start), 4096));

    assertThat(refusal(name)).contains(advice);
  }

  @Test
  void saysWhatToDoWithArchivesAndApplesDocuments() {
    Zips.zip(file, Map.of("a.txt", "text"));
    assertThat(refusal("a.zip")).contains("Unpack");

    Zips.zip(file, Map.of("Index/Document.iwa", "x"));
    assertThat(refusal("a.pages")).contains("Pages");
  }

  @Test
  void survivesTablesNestedWithoutEnd() throws Exception {
    int depth = 20_000;
    Zips.docx(
        file,
        "<w:tbl><w:tr><w:tc>".repeat(depth)
            + "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
            + "</w:tc></w:tr></w:tbl>".repeat(depth));

    assertThat(refusal("a.docx")).endsWith(".");
  }

  @Test
  void readsTextUnderAForeignName() throws Exception {
    Files.writeString(file, "I asked, then waited.", StandardCharsets.UTF_8);

    assertThat(Outline.of("note.docx", file)).containsExactly("I asked, then waited.");
  }

  @Test
  void readsADocumentUnderAForeignName() throws Exception {
    Zips.docx(file, "<w:p><w:r><w:t>I listened.</w:t></w:r></w:p>");

    assertThat(Outline.of("note.odt", file)).containsExactly("I listened.");
    assertThat(Outline.of("note", file)).containsExactly("I listened.");
  }

  @Test
  void readsALogOfAHundredThousandLinesInReasonableTime() throws Exception {
    StringBuilder log = new StringBuilder("Date,Client,Topic,Hours\n");
    for (int i = 0; i < 100_000; i++) {
      log.append("23/01/2025,Priya,Topic ").append(i).append(",1\n");
    }
    Files.writeString(file, log);

    assertThat(assertTimeout(SOON, () -> Outline.of("log.csv", file))).hasSize(100_001);
  }

  @Test
  void saysWhatToDoWithMailsAndWorkbooksOfOtherKinds() throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(new byte[9]), "__properties_version1.0");
      container.writeFilesystem(out);
    }
    assertThat(refusal("a.msg")).contains("Outlook").contains(".eml");

    Files.writeString(
        file, "From a@b Tue Mar  4 10:00:00 2025\nFrom: a@b\nSubject: x\n\nI waited.\n");
    assertThat(refusal("a.mbox")).contains("mailbox").contains(".eml");

    Zips.zip(file, Map.of("xl/workbook.bin", "x"));
    assertThat(refusal("a.xlsb")).contains("binary").contains(".xlsx");

    Files.writeString(file, "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\"/>");
    assertThat(refusal("a.fodt")).contains(".odt");
  }
}
