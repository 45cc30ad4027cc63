package org.reflectory.server;

import java.util.List;
import java.util.Map;

/** The lists of the API, each with a request that finds something in the sample portfolio. */
final class Lists {
  private static final String AMIRA = "?learner=amira";

  private static final Map<String, String> QUERIES =
      Map.of(
          "learners", "",
          "programmes", "",
          "frameworks", "",
          "search", AMIRA + "&q=question",
          "problems", "?learner=gareth",
          "corrections", AMIRA);

  private static final List<String> ALL =
      List.of(
          "learners",
          "sessions",
          "notes",
          "mentions",
          "terms",
          "tools",
          "stages",
          "audit",
          "coverage",
          "patterns",
          "intentions",
          "problems",
          "guesses",
          "files",
          "corrections",
          "search",
          "programmes",
          "frameworks");

  private Lists() {}

  static List<String> all() {
    return ALL;
  }

  /** Path and query of a list. */
  static String path(String list) {
    return "/api/v1/" + list + QUERIES.getOrDefault(list, AMIRA);
  }

  /** The same as CSV. */
  static String csv(String list) {
    return "/api/v1/" + list + ".csv" + QUERIES.getOrDefault(list, AMIRA);
  }
}
