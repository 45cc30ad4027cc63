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
 * The ways in which coachees' names are written, and what stands for each. Immutable and
 * thread-safe.
 *
 * <p>In prose a name is replaced where it stands as a word of its own, whole, by its first or by
 * its last word, in any capitals. A name that is an ordinary word as well (Will, Grace) and one of
 * two letters need their capital; a single initial that the learner uses as a label is one where it
 * cannot be the pronoun or the article, and that of a name with a full stop behind it, where only
 * one coachee has it.
 */
final class NameForms {
  private static final String BEGIN = "(?<![\\p{L}\\p{N}])(?:";
  private static final String END = ")(?![\\p{L}\\p{N}])";
  private static final String BEGIN_IN_FILE = "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))(?:";
  private static final String END_IN_FILE = ")(?:(?!\\p{L})|(?=\\p{Lu}))";

  private final Map<String, String> byForm = new LinkedHashMap<>();
  private final Map<String, String> byInitial;
  private final @Nullable Pattern inProse;
  private final @Nullable Pattern inFiles;

  /**
   * @param clients the coachees, as the learner names them
   * @param byClient the pseudonym of each, by the coachee's id
   */
  NameForms(ClientDirectory clients, Map<String, String> byClient) {
    List<String> words = new ArrayList<>();
    for (Client client : clients.clients()) {
      String pseudonym = byClient.get(client.id());
      if (pseudonym != null) {
        for (String label : clients.labels(client)) {
          String form = label.strip().replaceAll("\\.+$", "");
          byForm.put(key(form), pseudonym);
          NameWords.of(form).forEach(word -> byForm.putIfAbsent(key(word), pseudonym));
        }
      }
    }
    byForm.remove("");
    byForm.keySet().stream().filter(form -> !NameWords.isGeneric(form)).forEach(words::add);
    words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
    byInitial = initials(clients, byClient);
    byInitial.keySet().removeAll(byForm.keySet());
    inProse =
        pattern(
            BEGIN,
            Stream.concat(
                words.stream().map(NameForms::proseForm),
                byInitial.keySet().stream().map(NameForms::initialForm)),
            END);
    inFiles = pattern(BEGIN_IN_FILE, words.stream().map(NameForms::fileForm), END_IN_FILE);
  }

  private static @Nullable Pattern pattern(String begin, Stream<String> forms, String end) {
    String all = forms.collect(Collectors.joining("|"));
    return all.isEmpty() ? null : Pattern.compile(begin + all + end, Pattern.UNICODE_CASE);
  }

  /** The pseudonyms of those who alone have their initial. */
  private static Map<String, String> initials(
      ClientDirectory clients, Map<String, String> byClient) {
    Map<String, String> initials = new TreeMap<>();
    Set<String> shared = new HashSet<>(Set.of("a", "i"));
    for (Client client : clients.clients()) {
      String pseudonym = byClient.get(client.id());
      String initial = key(client.label().substring(0, 1));
      if (NameWords.isGeneric(client.label().split("\\s")[0]) || pseudonym == null) {
        continue;
      }
      if (initials.put(initial, pseudonym) != null) {
        shared.add(initial);
      }
    }
    initials.keySet().removeAll(shared);
    return initials;
  }

  private static String initialForm(String initial) {
    return Pattern.quote(initial.toUpperCase(Locale.ROOT)) + "(?=\\.(?!\\p{L}))";
  }

  private static String key(String form) {
    return form.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static String proseForm(String form) {
    String upper = form.toUpperCase(Locale.ROOT);
    if (upper.equals("I")) {
      return "I(?=['\u2019]s\\b)";
    }
    if (upper.equals("A")) {
      return "A(?=['\u2019]s\\b|\\.)|(?<=\\p{Ll} )A";
    }
    if (form.length() < 3 || NameWords.isOrdinary(form)) {
      return Pattern.quote(upper.charAt(0) + form.substring(1)) + "|" + Pattern.quote(upper);
    }
    return "(?i:" + Pattern.quote(form).replace(" ", "\\E\\s+\\Q") + ")";
  }

  private static String fileForm(String form) {
    return form.length() == 1
        ? "(?<![\\p{L}\\p{N}])"
            + Pattern.quote(form.toUpperCase(Locale.ROOT))
            + "(?![\\p{L}\\p{N}])"
        : "(?i:" + Pattern.quote(form) + ")";
  }

  /** A text with pseudonyms; one that is nothing but a coachee's label is replaced as a whole. */
  ReplacedText inProse(String text) {
    ReplacedText replaced = new ReplacedText(text);
    String label = text.strip().replaceAll("\\.+$", "");
    String whole = byForm.get(key(label));
    if (whole != null) {
      int start = text.indexOf(label);
      replaced.replace(new Span(start, start + label.length()), whole);
      return replaced;
    }
    return replace(replaced, text, inProse);
  }

  /** The name of a file, or a place in it, with pseudonyms. */
  String inFile(String name) {
    return replace(new ReplacedText(name), name, inFiles).text();
  }

  private ReplacedText replace(ReplacedText replaced, String text, @Nullable Pattern pattern) {
    if (pattern != null) {
      Matcher found = pattern.matcher(text);
      while (found.find()) {
        String form = key(found.group());
        String pseudonym = byForm.getOrDefault(form, byInitial.get(form));
        if (pseudonym != null) {
          replaced.replace(new Span(found.start(), found.end()), pseudonym);
        }
      }
    }
    return replaced;
  }
}
