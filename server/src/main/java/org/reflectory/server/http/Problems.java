package org.reflectory.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.ServletException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reflectory.index.QueryException;
import org.reflectory.json.Json;
import org.reflectory.workspace.WorkspaceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every error in one shape: a problem in JSON, or a page for a person outside the API. What
 * was nobody's fault but ours is logged once, without a word of any note, and answered blandly.
 */
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String TOO_LARGE =
      "A file may be up to 50 MB, and all files together up to 500 MB. Import fewer at a time.";

  private final ErrorPage page;

  public Problems(ErrorPage page) {
    this.page = page;
  }

  /** Takes over whatever a handler throws. */
  public void register(RoutesConfig routes) {
    routes.exception(
        ProblemException.class, (e, ctx) -> answer(ctx, e.type(), text(e.getMessage())));
    routes.exception(
        QueryException.class, (e, ctx) -> answer(ctx, ProblemType.BAD_QUERY, text(e.getMessage())));
    routes.exception(WorkspaceException.class, this::refused);
    routes.exception(HttpResponseException.class, this::http);
    routes.exception(Exception.class, this::unexpected);
  }

  private void refused(WorkspaceException e, Context ctx) {
    boolean reading = ctx.req().getMethod().equals("GET");
    answer(ctx, reading ? ProblemType.BUSY : ProblemType.REFUSED, text(e.getMessage()));
  }

  private void http(HttpResponseException e, Context ctx) {
    if (e instanceof MethodNotAllowedResponse) {
      String allowed = allowed(e);
      ctx.header("Allow", allowed);
      answer(
          ctx,
          ProblemType.METHOD_NOT_ALLOWED,
          ctx.req().getMethod() + " is not for this path; " + allowed + " is.");
    } else if (e instanceof BadRequestResponse) {
      answer(ctx, ProblemType.BAD_REQUEST, "Look at the request's path, parameters and body.");
    } else if (e.getStatus() == ProblemType.TOO_LARGE.status()) {
      answer(ctx, ProblemType.TOO_LARGE, TOO_LARGE);
    } else if (e.getStatus() < ProblemType.INTERNAL.status()) {
      answer(ctx, ProblemType.NOT_FOUND, "Nothing answers at " + ctx.path() + ".");
    } else {
      unexpected(e, ctx);
    }
  }

  /** Javalin lists the methods among an exception's details. */
  private static String allowed(HttpResponseException e) {
    return e.getDetails().values().stream()
        .flatMap(methods -> Arrays.stream(methods.split(",")))
        .map(method -> method.strip().toUpperCase(Locale.ROOT))
        .flatMap(method -> method.equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(method))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private void unexpected(Exception e, Context ctx) {
    if (isTooLarge(e)) {
      answer(ctx, ProblemType.TOO_LARGE, TOO_LARGE);
      return;
    }
    if (e instanceof ServletException) {
      answer(ctx, ProblemType.BAD_BODY, "The form is not well-formed multipart/form-data.");
      return;
    }
    LOG.error(
        "unexpected {} at {} {}\n{}",
        e.getClass().getName(),
        ctx.req().getMethod(),
        ctx.endpoints().current().path,
        trace(e));
    answer(
        ctx,
        ProblemType.INTERNAL,
        "The server could not answer. It says why where it was started; nothing was changed by a"
            + " request that only reads.");
  }

  /**
   * Jetty throws one of several exceptions when an upload is past a limit; each says so in its
   * message.
   */
  private static boolean isTooLarge(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .map(cause -> text(cause.getMessage()).toLowerCase(Locale.ROOT))
        .anyMatch(
            message -> message.contains("size exceeded") || message.contains("length exceeded"));
  }

  /** The stack without messages: a message may hold what a note says. */
  private static String trace(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .map(
            cause ->
                cause.getClass().getName()
                    + Arrays.stream(cause.getStackTrace())
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String text(@org.jspecify.annotations.Nullable String message) {
    return message == null ? "" : message;
  }

  private void answer(Context ctx, ProblemType type, String detail) {
    Problem problem = Problem.of(type, detail, ctx.path());
    ctx.status(type.status()).header("Cache-Control", "no-store").removeHeader("ETag");
    if (wantsPage(ctx)) {
      page.write(ctx, problem);
    } else {
      ctx.contentType(Problem.MEDIA_TYPE).result(Json.write(problem));
    }
  }

  private static boolean wantsPage(Context ctx) {
    String accept = text(ctx.header("Accept"));
    return !ctx.path().startsWith("/api/") && accept.contains("text/html");
  }
}
