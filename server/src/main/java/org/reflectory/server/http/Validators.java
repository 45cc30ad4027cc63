package org.reflectory.server.http;

import io.javalin.http.Context;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Says of an answer what it was made from, so that a browser asks for it again only when that has
 * changed.
 */
public final class Validators {
  private static final int NOT_MODIFIED = 304;

  private Validators() {}

  /**
   * Sets the answer's ETag.
   *
   * @param version what the answer was made from; without quotation marks
   * @return whether the asker has that already; the answer is then complete
   */
  public static boolean answered(Context ctx, String version) {
    String tag = '"' + version + '"';
    ctx.header("ETag", tag).header("Cache-Control", "private, no-cache");
    @Nullable String known = ctx.header("If-None-Match");
    boolean same =
        known != null
            && Arrays.stream(known.split(","))
                .map(String::strip)
                .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
                .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
    if (same) {
      ctx.status(NOT_MODIFIED);
    }
    return same;
  }
}
