package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Span;
import org.reflectory.session.Client;
import org.reflectory.session.ClientDirectory;

/**
 * The ways in which names are written, and what stands for each. Immutable and thread-safe.
 *
 * <p>In prose a name is replaced where it stands as a word of its own, whole, by its first or by
 * its last word, in any capitals. A name that is an ordinary word as well (Will, Grace) and one of
 * two letters need their capital; a single initial that the learner uses as a label is one where it
 * cannot be the pronoun or the article. Initials of a name are one where only one coachee has them:
 * a single one with a full stop behind it, several with or without. Coachees come before others.
 */
final class NameForms {
  private static final String BEGIN = "(?<![\\p{L}\\p{N}])(?:";
  private static final String END = ")(?![\\p{L}\\p{N}])";
  private static final String BEGIN_IN_FILE = "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))(?:";
  private static final String END_IN_FILE = ")(?:(?!\\p{L})|(?=\\p{Lu}))";

  /** A part of a text and what is to stand there. */
  record Match(Span span, String pseudonym) {}

  private final Map<String, String> byForm = new LinkedHashMap<>();
  private final Map<String, String> byInitial;
  private final OtherForms others;
  private final @Nullable Pattern inProse;
  private final @Nullable Pattern inFiles;

  /**
   * @param clients the coachees, as the learner names them
   * @param byId the pseudonym of each coachee and of each of the others, by id
   * @param named the others
   */
  NameForms(ClientDirectory clients, Map<String, String> byId, OtherNames named) {
    for (Client client : clients.clients()) {
      String pseudonym = byId.get(client.id());
      if (pseudonym != null) {
        for (String label : clients.labels(client)) {
          String form = label.strip().replaceAll("\\.+$", "");
          byForm.put(key(form), pseudonym);
          NameWords.of(form).forEach(word -> byForm.putIfAbsent(key(word), pseudonym));
        }
      }
    }
    byForm.remove("");
    byInitial = initials(clients, byId);
    byInitial.keySet().removeAll(byForm.keySet());
    others = new OtherForms(named, byId, byForm.keySet());
    Map<String, String> patterns = new LinkedHashMap<>();
    byForm.keySet().stream()
        .filter(form -> !NameWords.isGeneric(form))
        .forEach(form -> patterns.put(form, proseForm(form)));
    Map<String, String> fileForms = new LinkedHashMap<>();
    patterns.keySet().forEach(form -> fileForms.put(form, fileForm(form)));
    others.patterns().forEach(patterns::putIfAbsent);
    others.filePatterns().forEach(fileForms::putIfAbsent);
    inProse =
        pattern(
            BEGIN,
            Stream.concat(
                longestFirst(patterns), byInitial.keySet().stream().map(NameForms::initialForm)),
            END);
    inFiles = pattern(BEGIN_IN_FILE, longestFirst(fileForms), END_IN_FILE);
  }

  private static Stream<String> longestFirst(Map<String, String> patterns) {
    return patterns.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(patterns::get);
  }

  private static @Nullable Pattern pattern(String begin, Stream<String> forms, String end) {
    String all = forms.collect(Collectors.joining("|"));
    return all.isEmpty() ? null : Pattern.compile(begin + all + end, Pattern.UNICODE_CASE);
  }

  /** The pseudonyms of those who alone have their initials. */
  private static Map<String, String> initials(ClientDirectory clients, Map<String, String> byId) {
    Map<String, String> initials = new TreeMap<>();
    Set<String> shared = new HashSet<>(Set.of("a", "i"));
    for (Client client : clients.clients()) {
      String pseudonym = byId.get(client.id());
      if (NameWords.isGeneric(client.label().split("\\s")[0]) || pseudonym == null) {
        continue;
      }
      for (String own : Initials.of(client.label())) {
        if (initials.put(key(own), pseudonym) != null) {
          shared.add(key(own));
        }
      }
    }
    initials.keySet().removeAll(shared);
    return initials;
  }

  private static String initialForm(String initials) {
    return initials.length() == 1
        ? Pattern.quote(initials.toUpperCase(Locale.ROOT)) + "(?=\\.(?!\\p{L}))"
        : Initials.pattern(initials);
  }

  static String key(String form) {
    return form.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ");
  }

  private static String proseForm(String form) {
    String upper = form.toUpperCase(Locale.ROOT);
    if (upper.equals("I")) {
      return "I(?=['\u2019]s\\b)";
    }
    if (upper.equals("A")) {
      return "A(?=['\u2019]s\\b|\\.)|(?<=\\p{Ll} )A";
    }
    if (form.length() == 2) {
      String capital = Pattern.quote(upper.charAt(0) + form.substring(1));
      return Initials.dotted(upper) + "|" + capital + "|" + Pattern.quote(upper);
    }
    if (form.length() < 3 || NameWords.isOrdinary(form)) {
      return Pattern.quote(upper.charAt(0) + form.substring(1)) + "|" + Pattern.quote(upper);
    }
    return "(?i:" + Pattern.quote(form).replace(" ", "\\E[\\s\\p{Z}]+\\Q") + ")";
  }

  private static String fileForm(String form) {
    return form.length() == 1
        ? "(?<![\\p{L}\\p{N}])"
            + Pattern.quote(form.toUpperCase(Locale.ROOT))
            + "(?![\\p{L}\\p{N}])"
        : "(?i:" + Pattern.quote(form) + ")";
  }

  /** The names in a text, in order, not overlapping. */
  List<Match> matches(String text) {
    String label = text.strip().replaceAll("\\.+$", "");
    String whole = byForm.get(key(label));
    if (whole != null) {
      int start = text.indexOf(label);
      return List.of(new Match(new Span(start, start + label.length()), whole));
    }
    List<Match> matches = matches(text, inProse);
    others.found(text).forEach(match -> insert(matches, match));
    matches.sort(Comparator.comparing(Match::span));
    return matches;
  }

  private static void insert(List<Match> matches, Match match) {
    if (matches.stream().noneMatch(m -> m.span().overlaps(match.span()))) {
      matches.add(match);
    }
  }

  /** The names in the name of a file, in order, not overlapping. */
  List<Match> matchesInFile(String name) {
    return matches(name, inFiles);
  }

  private List<Match> matches(String text, @Nullable Pattern pattern) {
    List<Match> matches = new ArrayList<>();
    if (pattern != null) {
      Matcher found = pattern.matcher(text);
      while (found.find()) {
        String pseudonym = pseudonym(found.group());
        if (pseudonym != null) {
          matches.add(new Match(new Span(found.start(), found.end()), pseudonym));
        }
      }
    }
    return matches;
  }

  private @Nullable String pseudonym(String written) {
    String form = key(written);
    String spaced = key(written.replaceAll("[_.-]+", " "));
    for (Map<String, String> forms : List.of(byForm, others.byForm())) {
      if (forms.containsKey(form) || forms.containsKey(spaced)) {
        return forms.getOrDefault(form, forms.get(spaced));
      }
    }
    String letters = form.replaceAll("[.\\s]", "");
    return byInitial.getOrDefault(letters, byForm.get(letters));
  }

  /** A text with pseudonyms; one that is nothing but a coachee's label is replaced as a whole. */
  ReplacedText inProse(String text) {
    return replaced(text, matches(text));
  }

  /** The name of a file, or a place in it, with pseudonyms. */
  String inFile(String name) {
    return replaced(name, matchesInFile(name)).text();
  }

  private static ReplacedText replaced(String text, List<Match> matches) {
    ReplacedText replaced = new ReplacedText(text);
    matches.forEach(match -> replaced.replace(match.span(), match.pseudonym()));
    return replaced;
  }
}
