package org.reflectory.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request pass only if it is addressed to this machine, comes from this server's own pages
 * (or from no page at all) and, if it changes something, carries the token. That keeps other sites
 * in the same browser out, also those that make their name point here.
 */
public final class Guard implements Handler {
  /** The header that may carry the token. */
  public static final String TOKEN_HEADER = "X-Reflectory-Token";

  /** The form field that may carry the token. */
  public static final String TOKEN_FIELD = "token";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final int HTTP_PORT = 80;

  private final AccessToken token;
  private final Set<String> names;

  /**
   * @param token what a change must carry
   * @param host the name or address the server listens on
   */
  public Guard(AccessToken token, String host) {
    this.token = token;
    String own = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    this.names =
        Stream.of("localhost", "127.0.0.1", "[::1]", own.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void handle(Context ctx) {
    String host = checkedHost(ctx);
    checkOrigin(ctx, host);
    if (!READING.contains(ctx.req().getMethod())) {
      checkToken(ctx);
    }
  }

  private String checkedHost(Context ctx) {
    @Nullable String host = ctx.header("Host");
    int port = ctx.req().getLocalPort();
    if (host != null) {
      String lower = host.toLowerCase(Locale.ROOT);
      for (String name : names) {
        if (lower.equals(name + ":" + port) || (port == HTTP_PORT && lower.equals(name))) {
          return lower;
        }
      }
    }
    throw new ProblemException(
        ProblemType.FORBIDDEN_HOST,
        "This server answers on this machine only. Open http://127.0.0.1:" + port + "/ instead.");
  }

  /**
   * A page whose referrer policy is none sends the origin "null" with a form; the browser then
   * still says what site it was.
   */
  private static void checkOrigin(Context ctx, String host) {
    @Nullable String origin = ctx.header("Origin");
    boolean own =
        origin == null
            || origin.equalsIgnoreCase("http://" + host)
            || (origin.equals("null") && "same-origin".equals(ctx.header("Sec-Fetch-Site")));
    if (!own) {
      throw new ProblemException(
          ProblemType.FORBIDDEN_ORIGIN, "Only this server's own pages may ask it for anything.");
    }
  }

  private void checkToken(Context ctx) {
    @Nullable String sent = ctx.header(TOKEN_HEADER);
    if (sent == null && (ctx.isFormUrlencoded() || ctx.isMultipartFormData())) {
      sent = ctx.formParam(TOKEN_FIELD);
    }
    if (!token.matches(sent)) {
      throw new ProblemException(
          ProblemType.TOKEN_NEEDED,
          "Send this server's token in the header "
              + TOKEN_HEADER
              + " or the form field \""
              + TOKEN_FIELD
              + "\". It changes whenever the server starts: load the page again, or read it from"
              + " /api/v1/meta.");
    }
  }
}
