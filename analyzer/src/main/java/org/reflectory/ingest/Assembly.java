package org.reflectory.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.reflectory.ingest.recognise.Recognised;
import org.reflectory.note.Note;
import org.reflectory.note.NoteMetadata;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.portfolio.Problem;

/** Joins the readings of one learner's files. Used once, by one thread. */
final class Assembly {
  private final List<FileReading> readings;
  private final List<Guess> guesses = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  Assembly(List<FileReading> readings) {
    Map<String, FileReading> byFile = new TreeMap<>(naturalOrder());
    readings.forEach(reading -> byFile.put(reading.file(), reading));
    this.readings = List.copyOf(byFile.values());
  }

  Portfolio portfolio() {
    List<Recognised> contents = readings.stream().map(FileReading::content).toList();
    contents.forEach(content -> guesses.addAll(content.found().guesses()));
    contents.forEach(content -> problems.addAll(content.found().problems()));
    Map<String, LocalDate> dates = new MissingYears(contents, guesses, problems).dates();

    List<LogRow> log = all(contents, content -> content.found().log());
    if (log.stream().allMatch(row -> row.state() == LogRow.State.SAMPLE)) {
      log.addAll(all(contents, Recognised::diaryHours));
    }
    return new Portfolio(
        all(contents, content -> content.found().notes()).stream()
            .map(note -> dated(note, dates))
            .toList(),
        log.stream()
            .map(row -> row.date() == null ? row.withDate(dates.get(row.id())) : row)
            .toList(),
        all(contents, content -> content.found().totals()),
        all(contents, content -> content.found().competences()),
        all(contents, content -> content.found().plan()),
        guesses,
        problems);
  }

  private static <T> List<T> all(List<Recognised> contents, Function<Recognised, List<T>> part) {
    List<T> all = new ArrayList<>();
    contents.forEach(content -> all.addAll(part.apply(content)));
    return all;
  }

  private static Note dated(Note note, Map<String, LocalDate> dates) {
    NoteMetadata header = note.metadata();
    if (header.date() != null || !dates.containsKey(note.id())) {
      return note;
    }
    NoteMetadata dated =
        new NoteMetadata(
            header.ref(), dates.get(note.id()), header.client(), header.hours(), header.topic());
    return new Note(note.id(), note.kind(), dated, note.source(), note.text(), note.passages());
  }

  /** File names as people sort them: {@code note 2} before {@code note 10}. */
  private static Comparator<String> naturalOrder() {
    return Comparator.comparing(Assembly::padded).thenComparing(Comparator.naturalOrder());
  }

  private static String padded(String name) {
    StringBuilder padded = new StringBuilder();
    for (String part : name.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
      boolean number = !part.isEmpty() && Character.isDigit(part.charAt(0));
      padded.append(number ? "0".repeat(Math.max(0, 18 - part.length())) + part : part);
    }
    return padded.toString();
  }
}
