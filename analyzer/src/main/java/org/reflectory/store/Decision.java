package org.reflectory.store;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reflectory.vocabulary.Stance;

/**
 * A learner's correction of a tag. It outranks the machine and survives re-import.
 *
 * @param id its number
 * @param learner whose
 * @param noteId the note
 * @param quote the words it is about, as they stood
 * @param before what stood before them, up to {@link #CONTEXT} UTF-16 code units
 * @param after what stood after them, likewise
 * @param term the term
 * @param action what is to be done
 * @param stance the right stance, for {@link Action#STANCE} and {@link Action#ADD}
 * @param createdAt when
 */
public record Decision(
    long id,
    String learner,
    String noteId,
    String quote,
    String before,
    String after,
    String term,
    Action action,
    @Nullable Stance stance,
    Instant createdAt) {

  /** How much of the surroundings is kept, in UTF-16 code units on each side. */
  public static final int CONTEXT = 60;

  /** What a decision does. */
  public enum Action {
    /** The term is not there. */
    REMOVE,
    /** The term is there in another stance. */
    STANCE,
    /** The term is there and the machine did not find it. */
    ADD;

    /** The name in JSON and in the database: lower case. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The action with this {@link #id()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Action from(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }
}
