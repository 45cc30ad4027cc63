package org.reflectory.server.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.Report;
import org.reflectory.finding.Report.GuessFinding;
import org.reflectory.finding.Report.ProblemFinding;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.store.Source;
import org.reflectory.workspace.LearnerSnapshot;

/**
 * A file of a portfolio, with what was found in it.
 *
 * @param name as the learner knows it: its path within the imported folder, with {@code /}
 * @param size in bytes
 * @param importedAt when it was last imported
 * @param missingSince since when it is no longer where it came from; {@code null} while it is
 * @param logRows rows of a coaching log, a template's sample rows left out
 * @param notes texts by the id of their kind; kinds of which there are none are left out
 * @param competenceRows rows of a competence table
 * @param planRows rows of a development plan
 * @param guesses what was concluded rather than read
 * @param openGuesses those of them that the learner has said nothing of
 * @param problems what could not be read
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FileFound(
    String name,
    long size,
    Instant importedAt,
    @Nullable Instant missingSince,
    int logRows,
    Map<String, Integer> notes,
    int competenceRows,
    int planRows,
    int guesses,
    int openGuesses,
    int problems) {

  /**
   * A learner's files, by name.
   *
   * @param now the portfolio that is shown, with pseudonyms where they are asked for
   * @throws IOException if the workspace cannot be read
   */
  public static List<FileFound> all(Portfolios portfolios, LearnerSnapshot now, boolean pseudonyms)
      throws IOException {
    String learner = now.learner().id();
    LearnerSnapshot asWritten = portfolios.snapshot(learner, false);
    Counts counts = Counts.of(asWritten);
    List<Source> sources = portfolios.workspace().sources(learner);
    FileNames names = pseudonyms ? FileNames.of(asWritten, now, sources) : FileNames.AS_THEY_ARE;
    return sources.stream().map(source -> counts.of(source, names.shown(source.name()))).toList();
  }

  /** How much of each sort was found, by file. */
  private record Counts(
      Map<String, Integer> logRows,
      Map<String, Map<String, Integer>> notes,
      Map<String, Integer> competenceRows,
      Map<String, Integer> planRows,
      Map<String, Integer> guesses,
      Map<String, Integer> openGuesses,
      Map<String, Integer> problems) {

    static Counts of(LearnerSnapshot snapshot) {
      Portfolio portfolio = snapshot.content().portfolio();
      Report report = snapshot.report();
      return new Counts(
          count(
              portfolio.log().stream().filter(r -> r.state() != LogRow.State.SAMPLE).toList(),
              row -> row.place().file()),
          notes(report.notes()),
          count(portfolio.competences(), row -> row.place().file()),
          count(portfolio.plan(), row -> row.place().file()),
          count(report.guesses(), GuessFinding::file),
          count(
              report.guesses().stream().filter(guess -> guess.settled() == null).toList(),
              GuessFinding::file),
          count(report.problems(), ProblemFinding::file));
    }

    private static <T> Map<String, Integer> count(Collection<T> all, Function<T, String> key) {
      return all.stream().collect(Collectors.groupingBy(key, Collectors.summingInt(one -> 1)));
    }

    private static Map<String, Map<String, Integer>> notes(List<NoteFinding> notes) {
      return notes.stream()
          .collect(
              Collectors.groupingBy(
                  NoteFinding::file,
                  Collectors.collectingAndThen(Collectors.toList(), Counts::byKind)));
    }

    /** By kind, in the order of the kinds. */
    private static Map<String, Integer> byKind(List<NoteFinding> notes) {
      Map<String, Integer> unordered = count(notes, NoteFinding::kind);
      Map<String, Integer> byKind = new LinkedHashMap<>();
      for (NoteKind kind : NoteKind.values()) {
        if (unordered.containsKey(kind.id())) {
          byKind.put(kind.id(), unordered.get(kind.id()));
        }
      }
      return byKind;
    }

    FileFound of(Source source, String shownName) {
      String name = source.name();
      return new FileFound(
          shownName,
          source.size(),
          source.importedAt(),
          source.missingSince(),
          logRows.getOrDefault(name, 0),
          notes.getOrDefault(name, Map.of()),
          competenceRows.getOrDefault(name, 0),
          planRows.getOrDefault(name, 0),
          guesses.getOrDefault(name, 0),
          openGuesses.getOrDefault(name, 0),
          problems.getOrDefault(name, 0));
    }
  }
}
