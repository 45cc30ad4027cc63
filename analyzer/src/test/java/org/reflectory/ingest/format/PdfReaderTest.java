package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.SourceDocument;

class PdfReaderTest {
  private static final float BOTTOM = PDRectangle.A4.getHeight();
  @TempDir Path folder;

  /** Draws on one page; positions count from its upper left corner. */
  private static final class Pen implements AutoCloseable {
    private final PDPageContentStream page;

    Pen(PDDocument document) throws IOException {
      PDPage newPage = new PDPage(PDRectangle.A4);
      document.addPage(newPage);
      page = new PDPageContentStream(document, newPage);
    }

    void text(float x, float y, String text) throws IOException {
      text(x, y, text, FontName.HELVETICA, 11, Color.BLACK);
    }

    void text(float x, float y, String text, FontName font, float size, Color colour)
        throws IOException {
      page.beginText();
      page.setNonStrokingColor(colour);
      page.setFont(new PDType1Font(font), size);
      page.newLineAtOffset(x, BOTTOM - y);
      page.showText(text);
      page.endText();
    }

    void box(float left, float top, float right, float bottom) throws IOException {
      page.addRect(left, BOTTOM - bottom, right - left, bottom - top);
      page.stroke();
    }

    @Override
    public void close() throws IOException {
      page.close();
    }
  }

  private Path save(PDDocument document) throws IOException {
    Path file = folder.resolve("any");
    document.save(file.toFile());
    return file;
  }

  @Test
  void joinsLinesIntoParagraphsAndKnowsHeadings() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Pen pen = new Pen(document)) {
        pen.text(50, 60, "Reflective note 3", FontName.HELVETICA_BOLD, 18, Color.BLACK);
        pen.text(
            50, 100, "I asked her what a better week would look like and she was quiet for long");
        pen.text(50, 114, "before she answered me.");
        pen.text(50, 150, "Next time I wait.");
      }

      assertThat(Outline.of("a.pdf", save(document)))
          .containsExactly(
              "heading1 Reflective note 3",
              "I asked her what a better week would look like and she was quiet for long before she answered me.",
              "Next time I wait.");
    }
  }

  @Test
  void readsRuledTablesCellByCell() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Pen pen = new Pen(document)) {
        pen.text(50, 60, "Coaching log");
        String[][] rows = {{"Date", "Coachee", "Hours"}, {"23.01", "Priya", "1"}};
        for (int row = 0; row < 2; row++) {
          for (int column = 0; column < 3; column++) {
            float left = 50 + column * 100;
            float top = 80 + row * 30;
            pen.box(left, top, left + 100, top + 30);
            pen.text(left + 5, top + 18, rows[row][column]);
          }
        }
        pen.text(50, 180, "After the table");
      }

      assertThat(Outline.of("log.pdf", save(document)))
          .containsExactly(
              "Coaching log",
              "page 1: 0=Date | 1=Coachee | 2=Hours",
              "page 1: 0=23.01 | 1=Priya | 2=1",
              "After the table");
    }
  }

  @Test
  void readsTablesThatOnlyGapsSetApart() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Pen pen = new Pen(document)) {
        String[][] rows = {
          {"Date", "Coachee", "Topic", "Hours"},
          {"23/01/25", "Priya", "Handing over", "1.5"},
          {"30/01/25", "Marcus", "Interview", "1"}
        };
        for (int row = 0; row < rows.length; row++) {
          for (int column = 0; column < 4; column++) {
            pen.text(50 + column * 120, 80 + row * 16, rows[row][column]);
          }
        }
      }

      assertThat(Outline.of("log.pdf", save(document)))
          .containsExactly(
              "page 1: 0=Date | 1=Coachee | 2=Topic | 3=Hours",
              "page 1: 0=23/01/25 | 1=Priya | 2=Handing over | 3=1.5",
              "page 1: 0=30/01/25 | 1=Marcus | 2=Interview | 3=1");
    }
  }

  @Test
  void seesRedInk() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Pen pen = new Pen(document)) {
        pen.text(50, 60, "A sample entry", FontName.HELVETICA, 11, Color.RED);
        pen.text(50, 100, "My own words");
      }

      List<Block> blocks = Outline.read("a.pdf", save(document)).blocks();

      assertThat(((Block.Text) blocks.getFirst()).runs()).allMatch(run -> run.red());
      assertThat(((Block.Text) blocks.getLast()).runs()).noneMatch(run -> run.red());
    }
  }

  @Test
  void saysThePageAndLeavesRunningLinesOut() throws Exception {
    try (PDDocument document = new PDDocument()) {
      for (int number = 1; number <= 4; number++) {
        try (Pen pen = new Pen(document)) {
          pen.text(50, 30, "Portfolio of Sam");
          pen.text(50, 100, "Text of page " + "abcd".charAt(number - 1));
          pen.text(50, 800, "Page " + number + " of 4");
        }
      }

      List<Block> blocks = Outline.read("a.pdf", save(document)).blocks();

      assertThat(Outline.of(blocks))
          .containsExactly("Text of page a", "Text of page b", "Text of page c", "Text of page d");
      assertThat(blocks.getLast().place()).isEqualTo("page 4");
    }
  }

  @Test
  void joinsWhatAPageBreakCut() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Pen pen = new Pen(document)) {
        pen.text(50, 60, "I asked her what she would keep if she");
      }
      try (Pen pen = new Pen(document)) {
        pen.text(50, 60, "could keep one thing.");
      }

      assertThat(Outline.of("a.pdf", save(document)))
          .containsExactly("I asked her what she would keep if she could keep one thing.");
    }
  }

  @Test
  void readsWhatWasTypedIntoAForm() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Pen pen = new Pen(document)) {
        pen.text(50, 60, "Conclusions");
      }
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
      form.setDefaultResources(resources);
      PDTextField field = new PDTextField(form);
      field.setPartialName("conclusions");
      field.setDefaultAppearance("/Helv 11 Tf 0 g");
      form.getFields().add(field);
      PDAnnotationWidget widget = field.getWidgets().getFirst();
      widget.setRectangle(new PDRectangle(50, BOTTOM - 130, 300, 20));
      widget.setPage(document.getPage(0));
      document.getPage(0).getAnnotations().add(widget);
      field.setValue("I waited longer.");

      assertThat(Outline.of("a.pdf", save(document)))
          .containsExactly("Conclusions", "I waited longer.");
    }
  }

  @Test
  void saysWhichPagesArePictures() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Pen pen = new Pen(document)) {
        pen.text(50, 60, "Text");
      }
      PDPage picture = new PDPage();
      document.addPage(picture);
      try (PDPageContentStream content = new PDPageContentStream(document, picture)) {
        content.drawImage(
            LosslessFactory.createFromImage(
                document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
            20,
            20);
      }

      assertThat(Outline.read("a.pdf", save(document)).unread())
          .extracting(SourceDocument.Unread::place)
          .containsExactly("page 2");
    }
  }

  @Test
  void joinsATableWhoseTitlesComeAgainOnTheNextPage() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Pen pen = new Pen(document)) {
        ruledRow(pen, 700, "Date", "What happened");
        ruledRow(pen, 720, "1 May", "I asked her and");
        pen.text(50, 780, "1 A footnote.", FontName.HELVETICA, 8, Color.BLACK);
      }
      try (Pen pen = new Pen(document)) {
        ruledRow(pen, 50, "Date", "What happened");
        ruledRow(pen, 70, "", "waited.");
        ruledRow(pen, 90, "2 May", "I listened.");
      }

      assertThat(Outline.of("a.pdf", save(document)))
          .containsExactly(
              "page 1: 0=Date | 1=What happened",
              "page 1: 0=1 May | 1=I asked her and waited.",
              "page 2: 0=2 May | 1=I listened.",
              "1 A footnote.");
    }
  }

  @Test
  void joinsATableWithoutRulesWhoseTitlesComeAgain() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Pen pen = new Pen(document)) {
        row(pen, 700, "Date", "Coachee", "What happened");
        row(pen, 715, "1 May", "Priya", "I asked her and");
      }
      try (Pen pen = new Pen(document)) {
        row(pen, 50, "Date", "Coachee", "What happened");
        pen.text(300, 65, "waited.");
        row(pen, 80, "2 May", "Marcus", "I listened.");
      }

      assertThat(Outline.of("a.pdf", save(document)))
          .containsExactly(
              "page 1: 0=Date | 1=Coachee | 2=What happened",
              "page 1: 0=1 May | 1=Priya | 2=I asked her and waited.",
              "page 2: 0=2 May | 1=Marcus | 2=I listened.");
    }
  }

  private static void row(Pen pen, float y, String first, String second, String third)
      throws IOException {
    pen.text(50, y, first);
    pen.text(150, y, second);
    pen.text(300, y, third);
  }

  private static void ruledRow(Pen pen, float top, String first, String second) throws IOException {
    pen.box(50, top, 150, top + 20);
    pen.box(150, top, 350, top + 20);
    pen.text(55, top + 14, first);
    pen.text(155, top + 14, second);
  }

  @Test
  void keepsShortParagraphsApartWhereTheFileWritesItsSpaces() throws Exception {
    try (PDDocument document = new PDDocument()) {
      try (Pen pen = new Pen(document)) {
        pen.text(50, 60, "A line that goes nearly all the way to where other lines end here");
        pen.text(50, 74, "I listened and then I waited for quite some time.");
        pen.text(50, 88, "Then I asked her what a better week would look like.");
      }

      assertThat(Outline.of("a.pdf", save(document)))
          .contains("Then I asked her what a better week would look like.");
    }
  }
}
