package org.reflectory.portfolio;

import org.jspecify.annotations.Nullable;
import org.reflectory.note.SourcePlace;

/**
 * Something that was not written but concluded.
 *
 * @param id stable while the file is called the same and says the same there; empty until the
 *     portfolio is put together
 * @param place where
 * @param what what was guessed: {@code year}, {@code date}, {@code date order}, {@code client},
 *     {@code hours}, {@code kind}, {@code sample row} and the like
 * @param written the words it was made from
 * @param value what was concluded, as a person would read it
 * @param reason why, in one sentence
 * @param settled what the learner says of it; {@code null} while it is open
 */
public record Guess(
    String id,
    SourcePlace place,
    String what,
    String written,
    String value,
    String reason,
    @Nullable String settled) {

  /** A guess that nothing was said of yet. */
  public Guess(SourcePlace place, String what, String written, String value, String reason) {
    this("", place, what, written, value, reason, null);
  }

  /** The same guess under an id, with what the learner says of it. */
  public Guess identified(String newId, @Nullable String said) {
    return new Guess(newId, place, what, written, value, reason, said);
  }
}
