package org.reflectory.ingest.format;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  static PdfPage read(PDDocument document, int number) throws IOException {
    PDPage page = document.getPage(number - 1);
    Stripper stripper = new Stripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    stripper.writeText(document, new StringWriter());
    return new PdfPage(
        number,
        stripper.words,
        stripper.words.isEmpty() ? PdfRules.NONE : PdfRules.of(page),
        hasPicture(page));
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
    private final Set<TextPosition> red = new HashSet<>();

    Stripper() {
      addOperator(new SetNonStrokingColor(this));
      addOperator(new SetNonStrokingColorN(this));
      addOperator(new SetNonStrokingColorSpace(this));
      addOperator(new SetNonStrokingDeviceCMYKColor(this));
      addOperator(new SetNonStrokingDeviceGrayColor(this));
      addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
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

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      if (text.isBlank() || positions.isEmpty()) {
        return;
      }
      TextPosition first = positions.getFirst();
      TextPosition last = positions.getLast();
      String font = fontName(first.getFont());
      words.add(
          new PdfWord(
              text.strip(),
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
