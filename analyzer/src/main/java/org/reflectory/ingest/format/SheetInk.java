package org.reflectory.ingest.format;

import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** The fonts and colours of a workbook, which the older and the newer format keep each its way. */
final class SheetInk {
  private final Workbook workbook;

  SheetInk(Workbook workbook) {
    this.workbook = workbook;
  }

  @Nullable Font font(Cell cell) {
    return cell.getCellStyle() == null
        ? null
        : workbook.getFontAt(cell.getCellStyle().getFontIndex());
  }

  /** The font of a character within a cell, where it differs from the cell's. */
  @Nullable Font font(RichTextString text, int index) {
    if (text.numFormattingRuns() == 0) {
      return null;
    }
    if (text instanceof XSSFRichTextString newer) {
      return newer.getFontAtIndex(index);
    }
    if (text instanceof HSSFRichTextString older && index < older.length()) {
      short font = older.getFontAtIndex(index);
      return font == HSSFRichTextString.NO_FONT ? null : workbook.getFontAt(font);
    }
    return null;
  }

  boolean isRed(@Nullable Font font) {
    if (font instanceof XSSFFont newer) {
      XSSFColor colour = newer.getXSSFColor();
      byte[] rgb = colour == null ? null : colour.getRGB();
      return rgb != null
          && rgb.length == 3
          && Colours.isRed(rgb[0] & 0xFF, rgb[1] & 0xFF, rgb[2] & 0xFF);
    }
    if (font instanceof HSSFFont older && workbook instanceof HSSFWorkbook old) {
      HSSFColor colour = older.getHSSFColor(old);
      short[] rgb = colour == null ? new short[0] : colour.getTriplet();
      return rgb.length == 3 && Colours.isRed(rgb[0], rgb[1], rgb[2]);
    }
    return false;
  }
}
