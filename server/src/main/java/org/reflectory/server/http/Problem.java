package org.reflectory.server.http;

/**
 * An error as RFC 9457 tells it.
 *
 * @param type a URI that names the kind of error
 * @param title the kind of error, in plain English
 * @param status the HTTP status
 * @param detail what is wrong here and what to do
 * @param instance the path that was asked for
 */
public record Problem(String type, String title, int status, String detail, String instance) {

  /** The media type of a problem in JSON. */
  public static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(ProblemType type, String detail, String instance) {
    return new Problem(type.uri(), type.title(), type.status(), detail, instance);
  }
}
