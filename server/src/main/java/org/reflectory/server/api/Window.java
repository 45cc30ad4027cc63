package org.reflectory.server.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;

/**
 * Which rows of a list are wanted. A cursor holds the version of the list that it leads on in: a
 * list that has changed is begun anew.
 *
 * @param offset rows to pass over
 * @param limit the most rows to send
 * @param version of the list
 */
record Window(int offset, int limit, String version) {
  static final String LIMIT = "limit";
  static final String CURSOR = "cursor";
  private static final int LIMIT_BY_DEFAULT = 100;
  private static final int LARGEST_LIMIT = 1_000;

  /**
   * The window that a request asks for.
   *
   * @throws ProblemException if limit or cursor make no sense
   */
  static Window of(Parameters parameters, String version) {
    int limit = parameters.number(LIMIT, LIMIT_BY_DEFAULT, 1, LARGEST_LIMIT);
    Optional<String> cursor = parameters.first(CURSOR);
    return new Window(cursor.map(c -> offset(c, version)).orElse(0), limit, version);
  }

  private static int offset(String cursor, String version) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      int colon = text.lastIndexOf(':');
      if (colon > 0) {
        if (!text.substring(0, colon).equals(version)) {
          throw new ProblemException(
              ProblemType.BAD_PARAMETER,
              "The list has changed since this cursor was made. Ask for it again without cursor.");
        }
        return Integer.parseUnsignedInt(text.substring(colon + 1));
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw Parameters.wrong(CURSOR, cursor, "the nextCursor of the answer before");
  }

  /** The cursor for the rows after these; {@code null} if there are none. */
  @Nullable String next(long total) {
    long end = (long) offset + limit;
    return end >= total
        ? null
        : Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString((version + ":" + end).getBytes(StandardCharsets.US_ASCII));
  }
}
