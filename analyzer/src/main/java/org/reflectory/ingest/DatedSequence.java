package org.reflectory.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.recognise.MissingYear;
import org.reflectory.ingest.recognise.Recognised;
import org.reflectory.ingest.value.NamedYears;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.LogRow;

/**
 * Dates that one file gives in a row, of things of one kind: the rows of its log, its notes, its
 * diary entries.
 *
 * @param entries in the order of the file
 * @param years years that the file names
 */
record DatedSequence(List<Entry> entries, List<NamedYears> years) {

  /**
   * One date.
   *
   * @param id the note or log row
   * @param date the day, where it was written with its year
   * @param missing the day without its year, where it was not
   */
  record Entry(String id, @Nullable LocalDate date, @Nullable MissingYear missing) {
    boolean hasWeekday() {
      return missing != null && missing.weekday() != null;
    }

    boolean hasHeading() {
      return missing != null && missing.heading() != null;
    }
  }

  /** What a file holds, one sequence for each kind of thing; things without any day left out. */
  static List<DatedSequence> of(Recognised content) {
    Map<String, MissingYear> missing = new HashMap<>();
    content.missingYears().forEach(date -> missing.put(date.id(), date));
    List<Entry> log = new ArrayList<>();
    for (LogRow row : content.found().log()) {
      if (row.state() != LogRow.State.SAMPLE) {
        add(log, row.id(), row.date(), missing);
      }
    }
    Map<NoteKind, List<Entry>> notes = new EnumMap<>(NoteKind.class);
    for (Note note : content.found().notes()) {
      List<Entry> kind = notes.computeIfAbsent(note.kind(), none -> new ArrayList<>());
      add(kind, note.id(), note.metadata().date(), missing);
    }
    List<DatedSequence> sequences = new ArrayList<>();
    sequences.add(new DatedSequence(log, content.years()));
    notes.values().forEach(kind -> sequences.add(new DatedSequence(kind, content.years())));
    return sequences;
  }

  private static void add(
      List<Entry> entries, String id, @Nullable LocalDate date, Map<String, MissingYear> missing) {
    if (date != null || missing.containsKey(id)) {
      entries.add(new Entry(id, date, date == null ? missing.get(id) : null));
    }
  }

  boolean isComplete() {
    return entries.stream().allMatch(entry -> entry.missing() == null);
  }

  /** How little the sequence itself tells of its years; the least are asked last. */
  int silence() {
    if (entries.stream().anyMatch(entry -> entry.date() != null)) {
      return 0;
    }
    if (!years.isEmpty() || entries.stream().anyMatch(Entry::hasHeading)) {
      return 1;
    }
    return entries.stream().anyMatch(Entry::hasWeekday) ? 2 : 3;
  }

  /** Whether its days go backwards more often than on, as where the newest stands first. */
  boolean isNewestFirst() {
    int on = 0;
    for (int i = 1; i < entries.size(); i++) {
      int days = day(entries.get(i)) - day(entries.get(i - 1));
      on += days == 0 ? 0 : (days > 0) == (Math.abs(days) < 183) ? 1 : -1;
    }
    return on < 0;
  }

  private static int day(Entry entry) {
    MissingYear missing = entry.missing();
    LocalDate date = missing == null ? entry.date() : missing.day().atYear(2024);
    return date == null ? 0 : date.getDayOfYear();
  }
}
