package org.reflectory.ingest;

import java.util.List;
import java.util.Set;
import org.reflectory.ingest.document.UnreadableFileException;
import org.reflectory.ingest.format.DocumentReaders;
import org.reflectory.ingest.recognise.DocumentRecogniser;
import org.reflectory.ingest.recognise.Recognised;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.portfolio.Problem;

/**
 * Reads files and puts together a learner's portfolio.
 *
 * <p>Thread-safe; holds no state but what it was made with.
 */
public final class PortfolioReader {
  private final DocumentReaders readers = new DocumentReaders();
  private final DocumentRecogniser recogniser;

  /**
   * @param criterionCodes codes of assessment criteria, with or without their unit ({@code 2.1},
   *     {@code 8580-501/2.1}): they tell a criterion used as a heading from the learner's own words
   */
  public PortfolioReader(Set<String> criterionCodes) {
    recogniser = new DocumentRecogniser(criterionCodes);
  }

  /** Reads one file, whatever happens: a failure becomes a {@link Problem} in the reading. */
  public FileReading read(SourceFile file) {
    try {
      return new FileReading(
          file.name(), recogniser.recognise(readers.read(file.name(), file.content())));
    } catch (UnreadableFileException e) {
      return failed(file.name(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(
          file.name(),
          "The file was read but its content could not be made out ("
              + e.getClass().getSimpleName()
              + "). Save its text as a new document and import that.");
    }
  }

  private static FileReading failed(String file, String message) {
    Problem problem = new Problem(new SourcePlace(file, ""), message);
    Portfolio nothing =
        new Portfolio(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(problem));
    return new FileReading(file, new Recognised(nothing, List.of(), List.of(), List.of()));
  }

  /**
   * Puts the readings of one learner together, in the order of the files' names. Dates written
   * without a year get one from their neighbours, and a guess says so. Of two readings of one file
   * the later counts. The same readings give the same portfolio.
   */
  public Portfolio assemble(List<FileReading> readings) {
    return new Assembly(readings).portfolio();
  }
}
