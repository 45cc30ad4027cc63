package org.reflectory.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.PatternFinding;

/**
 * A pattern in short.
 *
 * @param label the term it is about, or what sort of pattern it is
 * @param statement in plain English
 * @param said in how many sessions
 * @param href all that stands behind it
 * @param quote one sentence that shows it; {@code null} if there is none
 */
record PatternCard(
    String label, String statement, String said, String href, @Nullable Quote quote) {

  /** A pattern with the key that names it in its address. */
  record Keyed(String key, PatternFinding pattern) {}

  /** All patterns with their keys: code, term and what else tells them apart. */
  static List<Keyed> keyed(Visit visit) {
    Map<String, Integer> seen = new HashMap<>();
    return visit.report().patterns().stream()
        .map(
            pattern -> {
              String client = pattern.clientId();
              String key =
                  pattern.code()
                      + "."
                      + pattern.term().replaceAll("[^\\p{L}\\p{N}-]+", "-")
                      + (client == null ? "" : "." + client);
              int times = seen.merge(key, 1, Integer::sum);
              return new Keyed(times == 1 ? key : key + "." + times, pattern);
            })
        .toList();
  }

  /** The patterns of one sort. */
  static List<PatternCard> of(Visit visit, String code) {
    return keyed(visit).stream()
        .filter(keyed -> keyed.pattern().code().equals(code))
        .map(keyed -> of(visit, keyed))
        .toList();
  }

  static PatternCard of(Visit visit, Keyed keyed) {
    PatternFinding pattern = keyed.pattern();
    Optional<Quote> quote = pattern.evidence().stream().findFirst().map(visit.places()::quote);
    return new PatternCard(
        pattern.label().isBlank() ? Words.code(pattern.code()) : pattern.label(),
        pattern.statement(),
        said(pattern),
        visit.links().to("/patterns/" + Links.part(keyed.key())),
        quote.orElse(null));
  }

  /** In how many sessions, or nothing where sessions are not what it counts. */
  static String said(PatternFinding pattern) {
    return pattern.support().of() == 0
        ? ""
        : Words.inSessions(pattern.support().sessions(), pattern.support().of());
  }
}
