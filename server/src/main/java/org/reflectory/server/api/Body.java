package org.reflectory.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.reflectory.json.Json;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;

/** The body of a request that changes something: an object in JSON. */
final class Body {
  private Body() {}

  /**
   * The body as a record.
   *
   * @param shape what to send, for people: {@code {"reason"}}
   * @throws ProblemException if it is not JSON, or of another shape
   */
  static <T> T of(Context ctx, Class<T> type, String shape) {
    if (!ctx.isJson()) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA, "Send " + shape + " as application/json.");
    }
    @Nullable T body;
    try {
      body = Json.MAPPER.readValue(ctx.body(), type);
    } catch (JsonProcessingException e) {
      body = null;
    }
    if (body == null) {
      throw new ProblemException(
          ProblemType.BAD_BODY, "The body is not what was expected: send " + shape + ".");
    }
    return body;
  }

  /**
   * A field that has to be there.
   *
   * @throws ProblemException if it is not
   */
  static <T> T needed(String name, @Nullable T value) {
    if (value == null) {
      throw new ProblemException(ProblemType.BAD_BODY, "The body lacks \"" + name + "\".");
    }
    return value;
  }
}
