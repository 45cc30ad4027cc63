package org.reflectory.ingest.format;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;

/**
 * What a workbook's cells say: dates as ISO 8601, lengths of time as {@code 1:30}, numbers without
 * decoration.
 */
final class XlsxCells {
  private XlsxCells() {}

  static List<Block> blocks(XSSFCell cell, String place) {
    List<Block> blocks = new ArrayList<>();
    XSSFFont font = cell.getCellStyle() == null ? null : cell.getCellStyle().getFont();
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type == CellType.STRING) {
      strings(cell.getRichStringCellValue(), font, place, blocks);
    } else if (type == CellType.NUMERIC && cell.getCTCell().isSetV()) {
      add(number(cell), font, place, blocks);
    } else if (type == CellType.BOOLEAN) {
      add(cell.getBooleanCellValue() ? "yes" : "no", font, place, blocks);
    }
    Comment comment = cell.getCellComment();
    if (comment != null
        && comment.getString() != null
        && !comment.getString().getString().isBlank()) {
      Run words = Run.plain(comment.getString().getString().strip());
      blocks.add(new Block.Text(TextKind.COMMENT, 0, List.of(words), place));
    }
    return blocks;
  }

  /** The text of a cell, one block a line; a line is red where its first words are. */
  private static void strings(
      XSSFRichTextString text, @Nullable XSSFFont font, String place, List<Block> into) {
    String whole = text.getString();
    int start = 0;
    for (String line : whole.split("\n", -1)) {
      XSSFFont own = text.numFormattingRuns() > 0 ? text.getFontAtIndex(start) : null;
      add(line.replace("\r", ""), own == null ? font : own, place, into);
      start = Math.min(whole.length(), start + line.length() + 1);
    }
  }

  private static void add(String text, @Nullable XSSFFont font, String place, List<Block> into) {
    if (!text.isBlank()) {
      boolean red = font != null && isRed(font.getXSSFColor());
      boolean italic = font != null && font.getItalic();
      boolean bold = font != null && font.getBold();
      into.add(Paragraphs.styled(List.of(new Run(text.strip(), red, italic, bold)), place));
    }
  }

  private static boolean isRed(@Nullable XSSFColor colour) {
    byte[] rgb = colour == null ? null : colour.getRGB();
    return rgb != null
        && rgb.length == 3
        && Colours.isRed(rgb[0] & 0xFF, rgb[1] & 0xFF, rgb[2] & 0xFF);
  }

  private static String number(XSSFCell cell) {
    double value = cell.getNumericCellValue();
    if (!DateUtil.isCellDateFormatted(cell) || !DateUtil.isValidExcelDate(value)) {
      return NumberToTextConverter.toText(value);
    }
    String format = cell.getCellStyle().getDataFormatString().toLowerCase(Locale.ROOT);
    boolean timeOnly = !format.contains("y") && !format.contains("d");
    if (timeOnly && (value < 1 || format.contains("["))) {
      long minutes = Math.round(value * 24 * 60);
      return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    }
    LocalDateTime when = cell.getLocalDateTimeCellValue();
    LocalTime time = when.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return time.equals(LocalTime.MIDNIGHT)
        ? when.toLocalDate().toString()
        : when.toLocalDate() + " " + time;
  }
}
