package org.reflectory.server.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reflectory.finding.Report.GuessFinding;
import org.reflectory.finding.Report.ProblemFinding;
import org.reflectory.server.answer.FileFound;
import org.reflectory.server.answer.Portfolios;

/** The files of a portfolio as cards: what was found in each, what not, and what was concluded. */
final class FileCards {
  private static final int KILOBYTE = 1024;
  private static final int FEW_PROBLEMS = 5;

  /** How one text of a kind is called when texts are counted. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("reflective-note", "reflective note"),
          Map.entry("diary", "diary entry"),
          Map.entry("supervision", "supervision record"),
          Map.entry("contract", "coaching agreement"),
          Map.entry("plan", "development plan"),
          Map.entry("competence-table", "competence table"),
          Map.entry("feedback", "feedback text"),
          Map.entry("observation", "observation"),
          Map.entry("profile", "coach’s profile"),
          Map.entry("assignment", "assignment"),
          Map.entry("other", "other text"));

  private final Map<String, List<ProblemFinding>> problems;
  private final Map<String, List<GuessFinding>> guesses;
  private final String shown;

  private FileCards(Visit visit, String shown) {
    this.problems =
        visit.report().problems().stream().collect(Collectors.groupingBy(ProblemFinding::file));
    this.guesses =
        visit.report().guesses().stream().collect(Collectors.groupingBy(GuessFinding::file));
    this.shown = shown;
  }

  /**
   * A file.
   *
   * @param anchor its id on the page
   * @param found what was found in it, in words
   * @param missing since when it is no longer where it came from; empty while it is
   * @param few whether its problems are so few that all are shown at once
   * @param toConfirm how many guesses are open, in words; empty if none
   * @param settled how many are settled, in words; empty if none
   * @param unfolded whether what was concluded is shown at once
   */
  record Card(
      String anchor,
      String name,
      String size,
      String day,
      String found,
      String missing,
      List<ProblemFinding> problems,
      boolean few,
      List<GuessCard> guesses,
      String toConfirm,
      String settled,
      boolean unfolded) {}

  /**
   * A learner's files, by name.
   *
   * @param shown the file whose guesses are shown at once; empty for none
   * @throws IOException if the workspace cannot be read
   */
  static List<Card> of(Visit visit, Portfolios portfolios, String shown) throws IOException {
    FileCards cards = new FileCards(visit, shown);
    return FileFound.all(portfolios, visit.now(), false).stream().map(cards::card).toList();
  }

  /** The id of a file's card. */
  static String anchor(String name) {
    return "f-" + Integer.toHexString(name.hashCode());
  }

  private Card card(FileFound file) {
    List<ProblemFinding> wrong = problems.getOrDefault(file.name(), List.of());
    int settled = file.guesses() - file.openGuesses();
    return new Card(
        anchor(file.name()),
        file.name(),
        size(file.size()),
        Words.day(file.importedAt()),
        found(file),
        file.missingSince() == null ? "" : Words.day(file.missingSince()),
        wrong,
        wrong.size() <= FEW_PROBLEMS,
        GuessCard.all(guesses.getOrDefault(file.name(), List.of())),
        file.openGuesses() == 0 ? "" : file.openGuesses() + " to confirm",
        settled == 0 ? "" : settled + " settled",
        file.name().equals(shown));
  }

  private static String size(long bytes) {
    return bytes < KILOBYTE * KILOBYTE
        ? Math.max(1, bytes / KILOBYTE) + " kB"
        : Words.number(Math.round(10.0 * bytes / (KILOBYTE * KILOBYTE)) / 10.0) + " MB";
  }

  /** What was found in a file, in words: {@code 14 log rows, 12 diary entries}. */
  private static String found(FileFound file) {
    Map<String, Integer> notes = new HashMap<>(file.notes());
    List<String> parts = new ArrayList<>();
    add(parts, file.logRows(), "log row");
    if (file.competenceRows() > 0) {
      notes.remove("competence-table");
    }
    if (file.planRows() > 0) {
      notes.remove("plan");
    }
    file.notes().keySet().stream()
        .filter(notes::containsKey)
        .forEach(kind -> add(parts, notes.get(kind), TEXTS.getOrDefault(kind, kind)));
    add(parts, file.competenceRows(), "competence row");
    add(parts, file.planRows(), "plan row");
    add(parts, file.problems(), "problem");
    return parts.isEmpty() ? "Nothing was found in it." : String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String one) {
    if (count > 0) {
      parts.add(Words.count(count, one));
    }
  }
}
