package org.reflectory.generated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a portfolio without a fault, save that it may fall short of the programme's numbers. */
final class DraftBuilder {
  /** How often a gap may come up in a portfolio whose plan does not take it up. */
  private static final int UNPLANNED_MOST = 2;

  private final Dice dice;
  private final Programme programme;
  private final Shortfalls shortfalls;

  DraftBuilder(Dice dice, Programme programme, Shortfalls shortfalls) {
    this.dice = dice;
    this.programme = programme;
    this.shortfalls = shortfalls;
  }

  Draft build() {
    Style style = Style.choose(dice);
    int clientCount = clientCount();
    int[] lengths = lengths(Math.max(6, clientCount * 2));
    style = withPlanWhereLong(style, lengths.length);
    Draft draft = new Draft(programme, style, style.names().coachees(dice, clientCount));
    addRows(draft, lengths);
    draft.plan = style.plan() ? EnumSet.copyOf(dice.some(gapKinds(), dice.between(2, 4))) : null;
    addNotesAndDiary(draft);
    addCompetenceGaps(draft);
    addCancelledRows(draft);
    addSupervision(draft);
    return draft;
  }

  private static List<GapKind> gapKinds() {
    return List.of(GapKind.values());
  }

  private int clientCount() {
    if (shortfalls.clients()) {
      return programme == Programme.L7_CERTIFICATE ? dice.of(1, 4) : dice.between(1, 4);
    }
    return switch (programme) {
      case L7_CERTIFICATE -> dice.between(2, 3);
      case L7_DIPLOMA -> dice.between(6, 8);
      case L5_CERTIFICATE, L5_DIPLOMA -> dice.between(1, 4);
    };
  }

  /** Minutes of each session, in quarters of an hour. */
  private int[] lengths(int fewest) {
    int target = programme.minutes();
    int count;
    int longest = programme.hours() > 20 ? 180 : 120;
    if (shortfalls.hours()) {
      int most = Math.max(fewest, Math.min(20, target / 60 - 2));
      count = dice.between(fewest, most);
    } else {
      int least = Math.max(fewest, (target + 89) / (longest > 120 ? 150 : 105));
      count = dice.between(least, Math.max(least, Math.min(least * 2, 20)));
    }
    int[] lengths = new int[count];
    int sum = 0;
    for (int i = 0; i < count; i++) {
      lengths[i] = dice.of(45, 60, 60, 75, 90, 90);
      sum += lengths[i];
    }
    if (shortfalls.hours()) {
      while (sum >= target) {
        int i = dice.between(0, count - 1);
        if (lengths[i] > 30) {
          lengths[i] -= 15;
          sum -= 15;
        }
      }
      return lengths;
    }
    int goal = target + 15 * dice.between(0, 8);
    while (sum < goal) {
      int i = dice.between(0, count - 1);
      if (lengths[i] < longest) {
        lengths[i] += 15;
        sum += 15;
      }
    }
    return lengths;
  }

  /** Many notes without a plan would leave gaps that come again and again with nowhere to go. */
  private static Style withPlanWhereLong(Style style, int sessions) {
    if (style.plan() || sessions <= GapKind.values().length * UNPLANNED_MOST) {
      return style;
    }
    return new Style(
        style.learner(),
        style.names(),
        style.refs(),
        style.logDates(),
        style.noteDates(),
        style.diaryDates(),
        style.log(),
        style.noteHead(),
        style.noteBody(),
        style.noteHours(),
        style.noteForEach(),
        style.diary(),
        true,
        style.competences(),
        style.contracts(),
        style.files());
  }

  private void addRows(Draft draft, int[] lengths) {
    boolean clock = draft.style.log().hasClock();
    LocalDate date =
        LocalDate.of(dice.between(2022, 2025), dice.between(1, 12), dice.between(1, 28));
    date = weekday(date);
    Map<Coachee, LocalDate> last = new HashMap<>();
    LocalTime free = LocalTime.of(9, 0);
    for (int i = 0; i < lengths.length; i++) {
      Coachee client =
          i < draft.clients.size() * 2
              ? draft.clients.get(i % draft.clients.size())
              : dice.pick(draft.clients);
      LocalDate soonest = last.containsKey(client) ? last.get(client).plusDays(7) : LocalDate.MIN;
      boolean sameDay =
          i > 0
              && dice.chance(0.08)
              && !date.isBefore(soonest)
              && free.plusMinutes(lengths[i]).isBefore(LocalTime.of(18, 0));
      if (!sameDay && i > 0) {
        date = weekday(date.plusDays(dice.between(2, 9)));
        if (date.isBefore(soonest)) {
          date = weekday(soonest);
        }
        free = LocalTime.of(9, 0);
      }
      LocalTime start = free.plusMinutes(15L * dice.between(0, 8));
      free = start.plusMinutes(lengths[i]);
      last.put(client, date);
      draft.rows.add(
          new LogRow(
              LogRow.Kind.HELD,
              i + 1,
              draft.style.refs().write(i + 1),
              date,
              client,
              lengths[i],
              clock ? start : null,
              dice.pick(Prose.TOPICS)));
    }
    draft.asOf = date.plusDays(dice.between(5, 40));
  }

  /** The day itself, or the next that is neither a weekend nor at Christmas or New Year. */
  private static LocalDate weekday(LocalDate date) {
    if (date.getMonthValue() == 12 && date.getDayOfMonth() > 23) {
      return weekday(LocalDate.of(date.getYear() + 1, 1, 2));
    }
    return switch (date.getDayOfWeek()) {
      case SATURDAY -> date.plusDays(2);
      case SUNDAY -> date.plusDays(1);
      default -> date;
    };
  }

  private void addNotesAndDiary(Draft draft) {
    Style style = draft.style;
    Set<Coachee> met = new HashSet<>();
    Map<GapKind, Integer> uses = new EnumMap<>(GapKind.class);
    List<LogRow> rows = List.copyOf(draft.rows);
    Set<LogRow> noted =
        new HashSet<>(style.noteForEach() ? rows : dice.some(rows, rows.size() * 2 / 5));
    for (LogRow row : rows) {
      boolean first = met.add(row.client());
      GapKind gap = gap(draft, uses);
      List<Tool> tools = dice.some(List.of(Tool.values()), dice.between(1, 3));
      if (noted.contains(row)) {
        EnumSet<ChecklistItem> items = EnumSet.allOf(ChecklistItem.class);
        if (first) {
          items.remove(ChecklistItem.OBJECTIVES_PROGRESS);
        }
        draft.notes.add(
            new NoteDraft(
                row.number(),
                row.ref(),
                row.date(),
                row.client(),
                row.client().label(),
                style.noteHours() == null ? null : row.minutes(),
                first,
                row.topic(),
                items,
                tools,
                gap,
                null));
      }
      if (style.hasDiary()) {
        draft.diary.add(
            new DiaryDraft(
                row.number(),
                row.ref(),
                row.date(),
                row.client(),
                first,
                row.topic(),
                tools,
                true,
                true,
                dice.chance(0.75) ? gap : null));
      }
    }
  }

  private GapKind gap(Draft draft, Map<GapKind, Integer> uses) {
    List<GapKind> open =
        gapKinds().stream()
            .filter(
                kind ->
                    (draft.plan != null && draft.plan.contains(kind))
                        || uses.getOrDefault(kind, 0) < UNPLANNED_MOST)
            .toList();
    GapKind gap = dice.pick(open);
    uses.merge(gap, 1, Integer::sum);
    return gap;
  }

  /** Each gap of the competence table is in the plan and in a diary entry. */
  private void addCompetenceGaps(Draft draft) {
    if (!draft.style.competences()) {
      return;
    }
    List<GapKind> shown =
        draft.plan.stream()
            .filter(kind -> draft.diary.stream().anyMatch(entry -> entry.gap() == kind))
            .toList();
    draft.competenceGaps.addAll(dice.some(shown, dice.between(1, 3)));
  }

  private void addCancelledRows(Draft draft) {
    if (!dice.chance(0.3)) {
      return;
    }
    for (int i = dice.between(1, 2); i > 0; i--) {
      int after = dice.between(0, draft.rows.size() - 2);
      LogRow before = draft.rows.get(after);
      LogRow next = draft.rows.get(after + 1);
      LocalDate date = before.date().plusDays(1);
      if (!date.isBefore(next.date()) || date.getDayOfWeek() == DayOfWeek.SATURDAY) {
        continue;
      }
      Coachee client =
          dice.pick(
              draft.clients.stream()
                  .filter(any -> draft.clients.size() == 1 || !any.equals(before.client()))
                  .toList());
      draft.rows.add(
          after + 1,
          new LogRow(
              LogRow.Kind.CANCELLED,
              0,
              null,
              date,
              client,
              0,
              null,
              dice.of(
                  "Cancelled by coachee", "Did not attend", "Cancelled - off sick", "Cancelled")));
    }
  }

  private void addSupervision(Draft draft) {
    int needed = programme.supervisionMinutes();
    draft.supervisionContract = programme.supervisionContract() && !shortfalls.contract();
    if (needed == 0 && !dice.chance(0.2)) {
      return;
    }
    if (shortfalls.supervision() && dice.chance(0.2)) {
      return;
    }
    int goal =
        shortfalls.supervision()
            ? needed - 30 * dice.between(1, 3)
            : needed + 30 * dice.between(needed == 0 ? 2 : 0, 4);
    List<Integer> lengths = new ArrayList<>();
    for (int sum = 0; sum < goal; sum += lengths.get(lengths.size() - 1)) {
      lengths.add(Math.min(goal - sum, dice.of(60, 90, 120)));
    }
    LocalDate from = draft.rows.get(0).date();
    LocalDate to = draft.rows.get(draft.rows.size() - 1).date();
    long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
    for (int i = 0; i < lengths.size(); i++) {
      LocalDate date = weekday(from.plusDays(1 + days * i / lengths.size()));
      draft.supervision.add(
          new SupervisionHour(
              date,
              lengths.get(i),
              dice.of(
                  "How I end sessions",
                  "My part in a coachee's hesitation",
                  "Where coaching stops and other help begins",
                  "A manager who asked for a report")));
    }
  }
}
