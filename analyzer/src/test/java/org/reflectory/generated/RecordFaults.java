package org.reflectory.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Faults between the log, the notes and the diary. */
final class RecordFaults {
  private RecordFaults() {}

  /** One session without a note where all others have one. */
  static boolean logRowWithoutNote(Draft draft, Dice dice) {
    List<LogRow> open =
        draft.freeRows().stream().filter(row -> draft.note(row.number()).isPresent()).toList();
    if (!draft.style.noteForEach()
        || !draft.free(Draft.Aspect.KEEPS_NOTES)
        || draft.notes.size() < 6
        || open.isEmpty()) {
      return false;
    }
    draft.claim(Draft.Aspect.KEEPS_NOTES);
    LogRow row = dice.pick(open);
    draft.claim(row.number());
    draft.notes.removeIf(note -> note.number() == row.number());
    draft.expect(
        "log-row-without-note", List.of(draft.logFile()), draft.marks(row.ref(), row.date()));
    return true;
  }

  /** A session with a note, and an entry where there is a diary, that the log leaves out. */
  static boolean noteWithoutLogRow(Draft draft, Dice dice) {
    List<LogRow> open =
        draft.freeRows().stream()
            .filter(row -> draft.note(row.number()).filter(note -> !note.first()).isPresent())
            .filter(row -> draft.sessionsWith(row.client()) > 2)
            .filter(row -> !nearCancelled(draft, row))
            .toList();
    if (!draft.free(Draft.Aspect.KEEPS_NOTES) || open.isEmpty()) {
      return false;
    }
    draft.claim(Draft.Aspect.KEEPS_NOTES);
    LogRow row = dice.pick(open);
    draft.claim(row.number());
    draft.rows.remove(row);
    draft.unlogged.add(row);
    List<String> about = draft.marks(row.ref(), row.date());
    draft.expect("note-without-log-row", List.of(draft.noteFile(row.number())), about);
    if (draft.entry(row.number()).isPresent()) {
      draft.expect("diary-entry-without-log-row", List.of(draft.diaryFile()), about);
    }
    return true;
  }

  /** Whether the note on a session could be taken for one on a meeting that was called off. */
  private static boolean nearCancelled(Draft draft, LogRow session) {
    return draft.rows.stream()
        .anyMatch(
            row ->
                row.kind() == LogRow.Kind.CANCELLED
                    && row.client().equals(session.client())
                    && LogFaults.near(row.date(), session.date()));
  }

  static boolean diaryEntryWithoutLogRow(Draft draft, Dice dice) {
    if (!draft.style.hasDiary() || !draft.free(Draft.Aspect.KEEPS_NOTES)) {
      return false;
    }
    Coachee client = dice.pick(draft.clients);
    List<LocalDate> open = daysWithout(draft, client);
    if (open.isEmpty()) {
      return false;
    }
    draft.claim(Draft.Aspect.KEEPS_NOTES);
    LocalDate date = dice.pick(open);
    int unused = draft.rows.stream().mapToInt(LogRow::number).max().orElse(0) + 1;
    DiaryDraft entry =
        new DiaryDraft(
            0,
            draft.style.refs().write(unused),
            date,
            client,
            false,
            dice.pick(Prose.TOPICS),
            dice.some(List.of(Tool.values()), 2),
            true,
            true,
            null);
    int place = 0;
    while (place < draft.diary.size() && draft.diary.get(place).date().isBefore(date)) {
      place++;
    }
    draft.diary.add(place, entry);
    draft.expect(
        "diary-entry-without-log-row", List.of(draft.diaryFile()), draft.marks(entry.ref(), date));
    return true;
  }

  /** Days after the client's first session that are far from every session with them. */
  private static List<LocalDate> daysWithout(Draft draft, Coachee client) {
    LocalDate first =
        draft.rows.stream()
            .filter(row -> row.held() && row.client().equals(client))
            .map(LogRow::date)
            .min(LocalDate::compareTo)
            .orElseThrow();
    LocalDate last =
        draft.rows.stream()
            .filter(LogRow::held)
            .map(LogRow::date)
            .max(LocalDate::compareTo)
            .orElseThrow();
    return first
        .datesUntil(last)
        .filter(date -> date.getDayOfWeek().getValue() < 6)
        .filter(
            date ->
                draft.rows.stream()
                    .noneMatch(
                        row ->
                            row.date().equals(date)
                                || (row.client().equals(client)
                                    && LogFaults.near(row.date(), date))))
        .toList();
  }

  static boolean noteDateMismatch(Draft draft, Dice dice) {
    List<NoteDraft> open = inLog(draft);
    if (!draft.style.hasRefs() || open.isEmpty()) {
      return false;
    }
    NoteDraft note = dice.pick(open);
    int days = dice.between(1, 4) * dice.of(-1, 1);
    LocalDate date = note.date().plusDays(days);
    boolean taken = draft.rows.stream().anyMatch(row -> row.date().equals(date));
    if (taken || date.isAfter(draft.asOf)) {
      return false;
    }
    draft.claim(note.number());
    draft.replace(note, note.date(date));
    draft.expect(
        "note-date-mismatch", bothFiles(draft, note), draft.marks(note.ref(), note.date(), date));
    return true;
  }

  static boolean hoursMismatch(Draft draft, Dice dice) {
    List<NoteDraft> open = inLog(draft).stream().filter(note -> note.minutes() != null).toList();
    if (open.isEmpty()) {
      return false;
    }
    NoteDraft note = dice.pick(open);
    draft.claim(note.number());
    int less = note.minutes() > 45 ? dice.of(-1, 1) : 1;
    draft.replace(note, note.minutes(note.minutes() + less * dice.of(15, 30)));
    draft.expect("hours-mismatch", bothFiles(draft, note), draft.marks(note.ref(), note.date()));
    return true;
  }

  /** A note on another coachee than the log has under its reference and date. */
  static boolean clientMismatch(Draft draft, Dice dice) {
    List<NoteDraft> open =
        inLog(draft).stream()
            .filter(note -> !note.first() && draft.sessionsWith(note.client()) > 1)
            .filter(note -> !others(draft, note).isEmpty())
            .toList();
    if (!draft.style.hasRefs() || open.isEmpty()) {
      return false;
    }
    NoteDraft note = dice.pick(open);
    draft.claim(note.number());
    draft.replace(note, note.client(dice.pick(others(draft, note))));
    draft.expect("client-mismatch", bothFiles(draft, note), draft.marks(note.ref(), note.date()));
    return true;
  }

  /** Coachees met before, and not in the days around the note. */
  private static List<Coachee> others(Draft draft, NoteDraft note) {
    return draft.clients.stream()
        .filter(client -> !client.equals(note.client()))
        .filter(
            client ->
                draft.rows.stream()
                    .anyMatch(
                        row ->
                            row.held()
                                && row.client().equals(client)
                                && row.date().isBefore(note.date())))
        .filter(
            client ->
                draft.rows.stream()
                    .noneMatch(
                        row ->
                            row.client().equals(client) && LogFaults.near(row.date(), note.date())))
        .toList();
  }

  static boolean toolNotInDiary(Draft draft, Dice dice) {
    List<DiaryDraft> open =
        draft.freeEntries().stream()
            .filter(entry -> entry.tools().size() > 1)
            .filter(entry -> draft.note(entry.number()).isPresent())
            .toList();
    if (open.isEmpty()) {
      return false;
    }
    DiaryDraft entry = dice.pick(open);
    draft.claim(entry.number());
    List<Tool> left = new ArrayList<>(entry.tools());
    left.remove(dice.pick(left));
    draft.replace(entry, entry.tools(left));
    draft.expect(
        "tool-not-in-diary",
        List.of(draft.noteFile(entry.number()), draft.diaryFile()),
        draft.marks(entry.ref(), entry.date()));
    return true;
  }

  private static List<NoteDraft> inLog(Draft draft) {
    return draft.freeNotes().stream()
        .filter(
            note ->
                draft
                    .row(note.number())
                    .filter(row -> row.held() && Objects.equals(row.date(), note.date()))
                    .isPresent())
        .toList();
  }

  private static List<String> bothFiles(Draft draft, NoteDraft note) {
    return List.of(draft.noteFile(note.number()), draft.logFile());
  }
}
