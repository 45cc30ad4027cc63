package org.reflectory.generated;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reflectory.generated.Block.Cell;
import org.reflectory.generated.Block.Heading;
import org.reflectory.generated.Block.Paragraph;
import org.reflectory.generated.Block.Table;
import org.reflectory.generated.LogStyle.Column;
import org.reflectory.generated.LogStyle.Total;

/** Writes the log. */
final class LogPart {
  private final Draft draft;
  private final LogStyle style;
  private final Dice dice;
  private final boolean typedDates;
  private final DateTimeFormatter clock;
  private final String cancelledHours;

  LogPart(Draft draft, Dice dice) {
    this.draft = draft;
    this.style = draft.style.log();
    this.dice = dice;
    this.typedDates = dice.chance(0.5);
    this.clock = DateTimeFormatter.ofPattern(dice.of("H:mm", "HH:mm", "H.mm"), Locale.ROOT);
    this.cancelledHours = style.cancelledHours();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (style.titles() || !draft.style.files().log().format().isSheet()) {
      blocks.add(new Heading(1, dice.of("Coaching log", "Coaching / mentoring log")));
    }
    if (style.titles()) {
      blocks.add(new Paragraph("Learner: " + draft.style.learner()));
      blocks.add(new Paragraph("Programme: " + draft.programme.label()));
    }
    if (draft.style.names() == NameStyle.PSEUDONYM) {
      blocks.add(new Paragraph("All names of coachees have been changed."));
    }
    if (style.total() == Total.LINE_ABOVE) {
      blocks.add(totalLine());
    }
    blocks.add(table());
    if (style.total() == Total.LINE_BELOW) {
      blocks.add(totalLine());
    }
    return blocks;
  }

  private Paragraph totalLine() {
    return new Paragraph(totalWord() + ": " + draft.statedAsWritten());
  }

  private String totalWord() {
    return switch (style.sums()) {
      case BARE_MINUTES -> "Total minutes";
      case MINUTES -> "Total";
      default -> dice.of("Total hours", "Total coaching hours", "Total");
    };
  }

  private Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> head =
        style.columns().stream().map(column -> Cell.of(style.headings().get(column))).toList();
    rows.add(head);
    for (int i = 0; i < draft.rows.size(); i++) {
      if (style.repeatEvery() > 0 && i > 0 && i % style.repeatEvery() == 0) {
        rows.add(head);
      }
      int index = i;
      rows.add(style.columns().stream().map(column -> cell(column, index)).toList());
    }
    if (style.total() == Total.ROW_BELOW) {
      List<Cell> total = new ArrayList<>();
      String word = totalWord();
      for (Column column : style.columns()) {
        total.add(
            column == Column.HOURS
                ? time(style.sums(), draft.statedTotal())
                : Cell.of(total.isEmpty() ? word : ""));
      }
      rows.add(total);
    }
    return new Table(rows, true);
  }

  private Cell cell(Column column, int index) {
    LogRow row = draft.rows.get(index);
    boolean cancelled = row.kind() == LogRow.Kind.CANCELLED;
    return switch (column) {
      case REF -> Cell.of(row.ref());
      case DATE -> date(row);
      case CLIENT -> Cell.of(row.client().label());
      case TOPIC -> Cell.of(Prose.capital(row.topic()));
      case VENUE -> Cell.of(cancelled ? "" : dice.of("Office", "Teams", "Phone", "Office"));
      case START -> Cell.of(cancelled ? "" : clock.format(row.start()));
      case FINISH -> Cell.of(cancelled ? "" : clock.format(row.end()));
      case CLOCK -> Cell.of(cancelled ? "" : range(row));
      case HOURS ->
          cancelled
              ? Cell.of(cancelledHours)
              : style.clockInHours() ? Cell.of(range(row)) : time(style.hours(), row.minutes());
      case CUMULATIVE -> time(style.sums(), draft.cumulative(index));
    };
  }

  private String range(LogRow row) {
    return clock.format(row.start()) + "-" + clock.format(row.end());
  }

  private Cell date(LogRow row) {
    DateNotation notation = draft.style.logDates();
    String text = notation.write(row.date());
    return typedDates && notation.sheetFormat() != null
        ? Cell.date(text, row.date(), notation.sheetFormat())
        : Cell.of(text);
  }

  private static Cell time(HourNotation notation, int minutes) {
    String text = notation.write(minutes);
    return switch (notation) {
      case DECIMAL -> Cell.number(text, minutes / 60.0);
      case BARE_MINUTES -> Cell.number(text, minutes);
      case COLON -> Cell.duration(text, minutes);
      case DECIMAL_HRS, HOURS_MINUTES, MINUTES -> Cell.of(text);
    };
  }
}
