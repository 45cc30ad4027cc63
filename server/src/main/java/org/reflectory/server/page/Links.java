package org.reflectory.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.tag.Mention;

/**
 * Makes the addresses within the dashboard. Where there are several learners, each names the one it
 * is about.
 *
 * @param learner the learner to name; {@code null} if there is only one
 */
record Links(@Nullable String learner) {

  /** A page. */
  String to(String path) {
    return to(path, Map.of());
  }

  /**
   * A page with parameters.
   *
   * @param parameters by name; those without a value are left out
   */
  String to(String path, Map<String, String> parameters) {
    StringBuilder query = new StringBuilder();
    parameters.forEach((name, value) -> add(query, name, value));
    add(query, "learner", learner == null ? "" : learner);
    return path + query;
  }

  private static void add(StringBuilder query, String name, String value) {
    if (!value.isEmpty()) {
      query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(encode(value));
    }
  }

  /** One part of a path. */
  static String part(String text) {
    return encode(text);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A note; with parameters as {@link #to(String, Map)} takes them. */
  String note(String noteId, Map<String, String> parameters) {
    return to("/notes/" + part(noteId), parameters);
  }

  /**
   * A sentence within its note.
   *
   * @param number its place among the note's sentences, from 1
   */
  String sentence(String noteId, int number) {
    return note(noteId, Map.of()) + "#" + anchor(number);
  }

  /** Why a mention is there. */
  String why(String noteId, String sentenceId, Mention mention) {
    return to(
        "/notes/" + part(noteId) + "/why",
        ordered(
            "sentence", sentenceId,
            "term", mention.term(),
            "begin", String.valueOf(mention.span().start())));
  }

  /** The id of a sentence within the page of its note. */
  static String anchor(int number) {
    return "s-" + number;
  }

  /** The sentences that speak of a term. */
  String sentences(String term, String stance) {
    return to("/sentences", ordered("term", term, "stance", stance));
  }

  /** Names and values in turn, kept in order. */
  static Map<String, String> ordered(String... namesAndValues) {
    Map<String, String> map = new java.util.LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
