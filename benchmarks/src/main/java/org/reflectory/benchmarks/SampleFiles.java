package org.reflectory.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reflectory.corpus.Corpus;
import org.reflectory.corpus.Samples;
import org.reflectory.ingest.FileReading;
import org.reflectory.ingest.PortfolioReader;
import org.reflectory.ingest.SourceFile;
import org.reflectory.note.Note;

/** The files of the sample portfolio, laid out in a folder. */
final class SampleFiles {
  private final PortfolioReader reader;
  private final List<List<SourceFile>> learners;

  /**
   * @param folder where the files are put
   */
  SampleFiles(Path folder, Corpus corpus) {
    Samples.copyTo(folder);
    reader = new PortfolioReader(criterionCodes(corpus));
    learners =
        Samples.learners().stream()
            .map(l -> l.files().stream().map(f -> new SourceFile(f, folder.resolve(f))).toList())
            .toList();
  }

  private static Set<String> criterionCodes(Corpus corpus) {
    return corpus.programmes().units().stream()
        .flatMap(unit -> unit.criteria().stream())
        .flatMap(c -> java.util.stream.Stream.of(c.code(), c.key()))
        .collect(Collectors.toSet());
  }

  /** Reads all files, on the threads of the pool that this runs in; notes without headings. */
  List<Note> read() {
    List<Note> notes = new ArrayList<>();
    for (List<SourceFile> files : learners) {
      List<FileReading> readings = files.parallelStream().map(reader::read).toList();
      notes.addAll(reader.assemble(readings).notes());
    }
    return notes;
  }
}
