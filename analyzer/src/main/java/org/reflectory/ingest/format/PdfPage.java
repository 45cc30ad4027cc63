package org.reflectory.ingest.format;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of one page and the rules drawn on it.
 *
 * @param number the page's number, from 1
 * @param words in the order of the file
 * @param rules lines that may border table cells
 * @param hasPicture whether it shows a picture
 */
record PdfPage(int number, List<PdfWord> words, PdfRules rules, boolean hasPicture) {

  static PdfPage read(PDDocument document, int number, PdfLimits limits) throws IOException {
    PDPage page = document.getPage(number - 1);
    limits.page(page);
    Stripper stripper = new Stripper(limits);
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    stripper.writeText(document, new StringWriter());
    return new PdfPage(
        number, stripper.words, rules(page, stripper.words.size(), limits), hasPicture(page));
  }

  private static PdfRules rules(PDPage page, int words, PdfLimits limits) throws IOException {
    PdfRules rules = words == 0 ? PdfRules.NONE : PdfRules.of(page);
    return limits.allowComparing(words, rules.across().size() + rules.down().size())
        ? rules
        : PdfRules.NONE;
  }

  private static boolean hasPicture(PDPage page) {
    PDResources resources = page.getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }

  String place() {
    return "page " + number;
  }

  private static final class Stripper extends PDFTextStripper {
    private final List<PdfWord> words = new ArrayList<>();
    private final PdfLimits limits;
    private final Set<TextPosition> red = new HashSet<>();

    Stripper(PdfLimits limits) {
      this.limits = limits;
      addOperator(new SetNonStrokingColor(this));
      addOperator(new SetNonStrokingColorN(this));
      addOperator(new SetNonStrokingColorSpace(this));
      addOperator(new SetNonStrokingDeviceCMYKColor(this));
      addOperator(new SetNonStrokingDeviceGrayColor(this));
      addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    @Override
    public void saveGraphicsState() {
      PdfLimits.checkGraphics(getGraphicsStackSize());
      super.saveGraphicsState();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      limits.letter();
      if (inkIsRed()) {
        red.add(text);
      }
      super.processTextPosition(text);
    }

    private boolean inkIsRed() {
      try {
        int rgb = getGraphicsState().getNonStrokingColor().toRGB();
        return Colours.isRed((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
      } catch (IOException | RuntimeException unknownColour) {
        return false;
      }
    }

    /** Takes a stretch of a line, which holds several words where the file writes its spaces. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      List<List<TextPosition>> parts = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= positions.size(); i++) {
        if (i == positions.size() || positions.get(i).getUnicode().isBlank()) {
          if (i > start) {
            parts.add(positions.subList(start, i));
          }
          start = i + 1;
        }
      }
      String[] spelt = text.strip().split("\\s+");
      for (int i = 0; i < parts.size(); i++) {
        word(spelt.length == parts.size() ? spelt[i] : letters(parts.get(i)), parts.get(i));
      }
    }

    private static String letters(List<TextPosition> positions) {
      return positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining()).strip();
    }

    private void word(String text, List<TextPosition> letters) {
      TextPosition first = letters.getFirst();
      TextPosition last = letters.getLast();
      String font = fontName(first.getFont());
      words.add(
          new PdfWord(
              text,
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              first.getFontSizeInPt() > 0 ? first.getFontSizeInPt() : first.getHeightDir(),
              red.contains(first),
              font.contains("italic") || font.contains("oblique"),
              font.contains("bold") || font.contains("black") || font.contains("heavy")));
    }

    private static String fontName(PDFont font) {
      return font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    }
  }
}
