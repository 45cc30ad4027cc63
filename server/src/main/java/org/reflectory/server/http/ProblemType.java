package org.reflectory.server.http;

import java.util.Locale;

/** What can go wrong with a request: the kinds of {@link Problem}. */
public enum ProblemType {
  BAD_REQUEST(400, "The request cannot be read"),
  UNKNOWN_PARAMETER(400, "There is no such parameter"),
  BAD_PARAMETER(400, "A parameter has no sensible value"),
  BAD_QUERY(400, "The search cannot be read"),
  BAD_BODY(400, "The request's body cannot be read"),
  LEARNER_NEEDED(400, "Say which learner"),
  FORBIDDEN_HOST(403, "The request was addressed to another host"),
  FORBIDDEN_ORIGIN(403, "The request comes from another site"),
  TOKEN_NEEDED(403, "The request lacks this server's token"),
  NOT_FOUND(404, "There is no such thing here"),
  NO_SUCH_LEARNER(404, "There is no such learner"),
  METHOD_NOT_ALLOWED(405, "That cannot be done here"),
  TOO_LARGE(413, "That is too large"),
  UNSUPPORTED_MEDIA(415, "The request's body is of another kind"),
  REFUSED(422, "That cannot be done"),
  INTERNAL(500, "Something went wrong"),
  BUSY(503, "The workspace is busy");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status that goes with it. */
  public int status() {
    return status;
  }

  /** What it is called, in plain English; the same whenever it happens. */
  public String title() {
    return title;
  }

  /** Its name as a URI, such as {@code urn:reflectory:problem:bad-query}. */
  public String uri() {
    return "urn:reflectory:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
