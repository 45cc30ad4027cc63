package org.reflectory.ingest.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;

/**
 * What a workbook's cells say: dates as ISO 8601, lengths of time as {@code 1:30}, percentages with
 * their sign, other numbers without decoration.
 */
final class SheetCells {
  /** A time of day or a length of time counts fewer days than this; what counts more is a date. */
  private static final int LONGEST_IN_DAYS = 366;

  private final SheetInk ink;

  SheetCells(SheetInk ink) {
    this.ink = ink;
  }

  List<Block> blocks(Cell cell, String place) {
    List<Block> blocks = new ArrayList<>();
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type == CellType.STRING) {
      strings(cell.getRichStringCellValue(), ink.font(cell), place, blocks);
    } else if (type == CellType.NUMERIC && hasValue(cell)) {
      add(number(cell), ink.font(cell), place, blocks);
    } else if (type == CellType.BOOLEAN) {
      add(cell.getBooleanCellValue() ? "yes" : "no", ink.font(cell), place, blocks);
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

  /** A formula that was never computed has no value. */
  private static boolean hasValue(Cell cell) {
    return !(cell instanceof XSSFCell newer) || newer.getCTCell().isSetV();
  }

  /** The text of a cell, one block a line; a line is red where its first words are. */
  private void strings(RichTextString text, @Nullable Font font, String place, List<Block> into) {
    // A string of a newer workbook may have neither text nor runs.
    String whole = Objects.requireNonNullElse(text.getString(), "");
    int start = 0;
    for (String line : whole.split("\n", -1)) {
      Font own = ink.font(text, start);
      add(line.replace("\r", ""), own == null ? font : own, place, into);
      start = Math.min(whole.length(), start + line.length() + 1);
    }
  }

  private void add(String text, @Nullable Font font, String place, List<Block> into) {
    if (!text.isBlank()) {
      boolean italic = font != null && font.getItalic();
      boolean bold = font != null && font.getBold();
      boolean struck = font != null && font.getStrikeout();
      Run run = new Run(text.strip(), ink.isRed(font), italic, bold, struck);
      into.add(Paragraphs.styled(List.of(run), place));
    }
  }

  private static String number(Cell cell) {
    double value = cell.getNumericCellValue();
    if (!DateUtil.isCellDateFormatted(cell) || !DateUtil.isValidExcelDate(value)) {
      return plain(value, cell.getCellStyle().getDataFormatString());
    }
    String format = cell.getCellStyle().getDataFormatString().toLowerCase(Locale.ROOT);
    boolean timeOnly = !format.contains("y") && !format.contains("d");
    if (timeOnly && (value < LONGEST_IN_DAYS || format.contains("["))) {
      long minutes = Math.round(value * 24 * 60);
      return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    }
    LocalDateTime when = cell.getLocalDateTimeCellValue();
    LocalTime time = when.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return time.equals(LocalTime.MIDNIGHT)
        ? when.toLocalDate().toString()
        : when.toLocalDate() + " " + time;
  }

  private static String plain(double value, @Nullable String format) {
    if (format == null || !format.endsWith("%")) {
      return NumberToTextConverter.toText(value);
    }
    BigDecimal hundredth = BigDecimal.valueOf(value).movePointRight(2);
    return hundredth.round(MathContext.DECIMAL32).stripTrailingZeros().toPlainString() + "%";
  }
}
