package org.reflectory.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.Problem;
import org.reflectory.store.Source;
import org.reflectory.store.SourceFiles;
import org.reflectory.store.StateStore;

/**
 * Takes files into the workspace: a copy each under its hash, and a row that says what the learner
 * calls it.
 */
final class Importer {
  static final long LARGEST = 50L << 20;

  private final StateStore state;
  private final SourceFiles files;

  Importer(StateStore state, SourceFiles files) {
    this.state = state;
    this.files = files;
  }

  /**
   * What was taken in.
   *
   * @param names the names under which this import's files are known
   * @param renamed files that are the same as before under another name; they keep the old one
   * @param missing files of the folders that were named that are no longer there
   */
  record Taken(
      int added,
      int updated,
      int unchanged,
      List<String> names,
      List<ImportResult.Renamed> renamed,
      List<String> missing,
      List<Problem> problems) {}

  Taken take(String learner, FilesToImport found, ImportProgress progress) {
    List<Problem> problems = new ArrayList<>(found.problems());
    Map<String, Source> known = new HashMap<>();
    state.sources(learner).forEach(source -> known.put(source.name(), source));
    List<String> names = new ArrayList<>();
    List<Source> changed = new ArrayList<>();
    List<ImportResult.Renamed> renamed = new ArrayList<>();
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int done = 0;
    List<FilesToImport.Found> all = found.files();
    for (FilesToImport.Found file : all) {
      progress.copying(++done, all.size(), file.name());
      Optional<Source> now = keep(learner, file, known, problems);
      if (now.isEmpty()) {
        continue;
      }
      Source before = known.put(now.get().name(), now.get());
      names.add(now.get().name());
      if (before != null && isRenamed(before, now.get())) {
        renamed.add(new ImportResult.Renamed(before.name(), file.name()));
      }
      if (before != null && before.hash().equals(now.get().hash())) {
        unchanged++;
        if (isThere(before) && before.missingSince() == null) {
          continue;
        }
      } else if (before == null) {
        added++;
      } else {
        updated++;
      }
      changed.add(now.get());
    }
    List<Source> missing = missing(known, found, names);
    changed.addAll(missing);
    state.save(changed);
    return new Taken(
        added,
        updated,
        unchanged,
        names,
        renamed,
        missing.stream().map(Source::name).toList(),
        problems);
  }

  private static boolean isRenamed(Source before, Source now) {
    return before.hash().equals(now.hash())
        && !before.origin().isEmpty()
        && !before.origin().equals(now.origin())
        && !isThere(before)
        && !fileName(before.origin()).equals(fileName(now.origin()));
  }

  /** Whether a file is still where it came from; one that is kept all the same is not. */
  private static boolean isThere(Source source) {
    return !source.origin().isEmpty() && Files.exists(Path.of(source.origin()));
  }

  private static String fileName(String path) {
    return String.valueOf(Path.of(path).getFileName());
  }

  /**
   * Known files below the folders of this import that are no longer there. They stay in the
   * portfolio until the learner says what is to become of them.
   */
  private static List<Source> missing(
      Map<String, Source> known, FilesToImport found, List<String> names) {
    return known.values().stream()
        .filter(source -> !names.contains(source.name()) && !source.origin().isEmpty())
        .filter(source -> found.covers(Path.of(source.origin())))
        .filter(source -> !isThere(source))
        .map(
            source ->
                source.missingSince() != null ? source : source.withMissingSince(Instant.now()))
        .sorted(Comparator.comparing(Source::name))
        .toList();
  }

  private Optional<Source> keep(
      String learner, FilesToImport.Found file, Map<String, Source> known, List<Problem> problems) {
    SourcePlace place = new SourcePlace(file.name(), "");
    try {
      long size = Files.size(file.path());
      if (size > LARGEST) {
        problems.add(
            new Problem(
                place,
                "It is larger than %d MB (%d MB) and was left out. Split it, or take large pictures out, and import it again."
                    .formatted(LARGEST >> 20, size >> 20)));
        return Optional.empty();
      }
      SourceFiles.Kept kept = files.keep(file.path());
      String origin = file.path().toString();
      return Optional.of(
          new Source(
              learner,
              name(file, origin, kept.hash(), known),
              origin,
              kept.hash(),
              kept.size(),
              Instant.now()));
    } catch (NoSuchFileException e) {
      problems.add(
          new Problem(
              place, "It was gone when it was to be read. Import it again if it is still wanted."));
    } catch (IOException e) {
      problems.add(
          new Problem(
              place,
              "It cannot be read. Check that you may open it and that it is not in use, and import it again."));
    }
    return Optional.empty();
  }

  /**
   * Which of the known files it is. It is the one that was imported from the same place; else the
   * one of its name, if that is no longer where it was; else the one with the same bytes. A file of
   * a known name that is none of these is another, and has more of its path in its name.
   */
  private static String name(
      FilesToImport.Found file, String origin, String hash, Map<String, Source> known) {
    Source same = known.get(file.name());
    return first(known, source -> source.origin().equals(origin))
        .or(() -> Optional.ofNullable(same).filter(s -> !isThere(s)).map(Source::name))
        .or(() -> first(known, source -> source.hash().equals(hash)))
        .orElseGet(() -> file.unlike(known.keySet()).name());
  }

  private static Optional<String> first(Map<String, Source> known, Predicate<Source> test) {
    return known.values().stream().filter(test).map(Source::name).min(Comparator.naturalOrder());
  }
}
