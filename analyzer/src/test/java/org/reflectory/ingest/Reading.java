package org.reflectory.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reflectory.note.Note;
import org.reflectory.note.Origin;
import org.reflectory.note.Passage;
import org.reflectory.portfolio.Portfolio;

/** Reads texts as if they were a learner's files. */
public final class Reading {
  private static final PortfolioReader READER =
      new PortfolioReader(
          Set.of("2.3", "2.4", "1.1", "8580-501/2.3", "8580-501/2.4", "8580-501/1.1"));

  private Reading() {}

  /** One file with this name and these words. */
  public static FileReading file(String name, String text) {
    try {
      Path file = Files.createTempFile("reading", "");
      try {
        Files.writeString(file, text);
        return READER.read(new SourceFile(name, file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static FileReading file(String name, Path content) {
    return READER.read(new SourceFile(name, content));
  }

  /** The portfolio of several files: name, text, name, text. */
  public static Portfolio portfolio(String... namesAndTexts) {
    List<FileReading> readings = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      readings.add(file(namesAndTexts[i], namesAndTexts[i + 1]));
    }
    return READER.assemble(readings);
  }

  public static Portfolio portfolio(List<FileReading> readings) {
    return READER.assemble(readings);
  }

  /**
   * The passages of a note, each as {@code SECTION words} where the learner wrote it, else {@code
   * ORIGIN words}.
   */
  public static List<String> outline(Note note) {
    return note.passages().stream()
        .map(passage -> label(passage) + " " + passage.span().of(note.text()))
        .toList();
  }

  private static String label(Passage passage) {
    return passage.origin() == Origin.WRITTEN
        ? passage.section().name()
        : passage.origin().name().toLowerCase(java.util.Locale.ROOT);
  }
}
