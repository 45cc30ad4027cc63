package org.reflectory.server.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.Report.GuessFinding;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.store.Source;
import org.reflectory.workspace.LearnerSnapshot;

/**
 * What files are called where coachees have pseudonyms: as in the places of what was found in them.
 * The name of a file in which nothing was found may hold a coachee's name all the same, and is not
 * shown.
 */
final class FileNames {
  /** Every file under its own name. */
  static final FileNames AS_THEY_ARE = new FileNames(null);

  private final @Nullable Map<String, String> shown;

  private FileNames(@Nullable Map<String, String> shown) {
    this.shown = shown;
  }

  /**
   * The names of a learner's files.
   *
   * @param asWritten the portfolio as it was written
   * @param now the same under pseudonyms
   * @param sources the files
   */
  static FileNames of(LearnerSnapshot asWritten, LearnerSnapshot now, List<Source> sources) {
    Map<String, String> shown = new HashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      String name = sources.get(i).name();
      int dot = name.lastIndexOf('.');
      boolean hasEnding = dot > name.lastIndexOf('/') && name.substring(dot).matches("\\.\\w{1,8}");
      shown.put(name, "file-" + (i + 1) + (hasEnding ? name.substring(dot) : ""));
    }
    pair(
        shown,
        asWritten.report().notes(),
        now.report().notes(),
        NoteFinding::id,
        NoteFinding::file);
    pair(
        shown,
        asWritten.report().guesses(),
        now.report().guesses(),
        GuessFinding::id,
        GuessFinding::file);
    Portfolio before = asWritten.content().portfolio();
    Portfolio after = now.content().portfolio();
    pair(shown, before.log(), after.log(), LogRow::id, row -> row.place().file());
    if (before.problems().size() == after.problems().size()) {
      for (int i = 0; i < before.problems().size(); i++) {
        shown.put(before.problems().get(i).place().file(), after.problems().get(i).place().file());
      }
    }
    return new FileNames(Map.copyOf(shown));
  }

  /** Things keep their ids under pseudonyms. */
  private static <T> void pair(
      Map<String, String> shown,
      List<T> before,
      List<T> after,
      Function<T, String> id,
      Function<T, String> file) {
    Map<String, String> files =
        after.stream().collect(Collectors.toMap(id, file, (first, second) -> first));
    for (T one : before) {
      String name = files.get(id.apply(one));
      if (name != null) {
        shown.put(file.apply(one), name);
      }
    }
  }

  /** What a file is called. */
  String shown(String name) {
    return shown == null ? name : shown.getOrDefault(name, "file");
  }
}
