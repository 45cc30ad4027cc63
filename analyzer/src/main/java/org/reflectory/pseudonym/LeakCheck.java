package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.note.SourcePlace;
import org.reflectory.note.Span;
import org.reflectory.session.Client;
import org.reflectory.session.ClientDirectory;

/**
 * Says which names still stand in texts that were put under pseudonyms: known ones, coachees' ones
 * in lower case or with one letter wrong, what stands beside a pseudonym, and what {@link
 * NameFinder} finds. Immutable and thread-safe.
 */
public final class LeakCheck {
  private static final String PSEUDONYM = "(?:Coachee|Person|Organisation) \\p{Lu}{1,3}\\b";
  private static final Pattern PSEUDONYMS = Pattern.compile(PSEUDONYM);

  private static final String INITIALS =
      "(?![IA](?![\\p{L}.]))\\p{Lu}\\.?(?:\\s?\\p{Lu}\\.?){0,2}(?![\\p{L}\\p{N}])";

  /** What stands beside a pseudonym: initials in brackets or behind a sign, and a surname. */
  private static final Pattern BESIDE =
      Pattern.compile(
          PSEUDONYM
              + "\\s?(?:[(\\[]\\s?(?<in>"
              + INITIALS
              + ")\\s?[)\\]]|[=/]\\s?(?<after>"
              + INITIALS
              + "))|(?<![\\p{L}\\p{N}])(?<before>"
              + INITIALS
              + ")\\s?[(\\[=/]\\s?"
              + PSEUDONYM
              + "|"
              + PSEUDONYM
              + " (?<surname>\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]+)");

  private static final Pattern LOWER_BESIDE =
      Pattern.compile("\\b(?:told|asked|thanked|rang|emailed|met)\\s+$");
  private static final int AROUND = 30;

  /** The most code units of a pseudonym. */
  private static final int LONGEST = 16;

  private final NameForms forms;
  private final MisspeltNames misspelt;
  private final Set<String> lowerCase = new HashSet<>();
  private final NameFinder finder;

  /**
   * @param clients the coachees, as the learner names them
   * @param others the people and organisations that are no coachees
   * @param finder finds names that are not known
   */
  public LeakCheck(ClientDirectory clients, OtherNames others, NameFinder finder) {
    this.finder = finder;
    Map<String, String> ids = new HashMap<>();
    others.all().forEach(other -> ids.put(other.id(), other.id()));
    List<String> words = new ArrayList<>();
    for (Client client : clients.clients()) {
      ids.put(client.id(), client.id());
      for (String label : clients.labels(client)) {
        if (LabelKind.of(label) == LabelKind.NAME) {
          words.addAll(NameWords.of(label));
          words.add(label);
        }
      }
    }
    words.removeIf(word -> word.indexOf(' ') >= 0);
    misspelt = new MisspeltNames(words);
    words.stream()
        .filter(word -> word.length() < 3 || NameWords.isOrdinary(word))
        .forEach(word -> lowerCase.add(Folded.of(word)));
    forms = new NameForms(clients, ids, others);
  }

  /**
   * The names that still stand, by place, each once a text.
   *
   * @param texts what leaves, all of it: a word that one of them has in lower case is no misspelt
   *     name in another
   */
  public List<Leak> check(Collection<PlacedText> texts) {
    Set<String> words = new HashSet<>();
    Set<String> names = new HashSet<>();
    List<Leak> leaks = new ArrayList<>();
    texts.forEach(
        text ->
            NameWord.of(text.text()).stream()
                .filter(NameWord::isLower)
                .forEach(word -> words.add(word.key())));
    for (PlacedText text : texts) {
      leaks.addAll(leaks(text.place(), text.text(), inText(text.text(), words)));
      for (String part : List.of(text.place().file(), text.place().locator())) {
        if (names.add(part)) {
          leaks.addAll(leaks(text.place(), part, inFile(part)));
        }
      }
    }
    leaks.sort(Comparator.comparing(Leak::place).thenComparing(Leak::name));
    return List.copyOf(leaks);
  }

  private List<Span> inText(String text, Set<String> words) {
    List<Span> spans = new ArrayList<>();
    forms.matches(text).forEach(match -> add(spans, match.span(), text));
    finder.find(text).forEach(found -> add(spans, found.span(), text));
    for (NameWord word : NameWord.of(text)) {
      boolean isLowerName =
          word.isLower()
              && lowerCase.contains(word.key())
              && LOWER_BESIDE
                  .matcher(text)
                  .region(Math.max(0, word.start() - 12), word.start())
                  .find();
      if (isLowerName || misspelt.has(word, words)) {
        add(spans, new Span(word.start(), word.end()), text);
      }
    }
    Matcher beside = BESIDE.matcher(text);
    while (beside.find()) {
      for (String group : List.of("in", "after", "before", "surname")) {
        if (beside.start(group) >= 0
            && isName(beside.group(group), group.equals("surname"), words)) {
          add(spans, new Span(beside.start(group), beside.end(group)), text);
        }
      }
    }
    return spans;
  }

  private static boolean isName(String beside, boolean isWord, Set<String> words) {
    if (!isWord) {
      return !NameWords.isAcronym(beside.replaceAll("[.\\s]", ""));
    }
    String key = Folded.of(beside).replaceAll("'s$", "");
    NameLists lists = NameLists.SHIPPED;
    return !words.contains(key)
        && !lists.isContext("word", key)
        && !lists.isContext("month", key)
        && !lists.isOrganisation("keyword", key)
        && !lists.isOrganisation("generic", key)
        && !lists.publicNames().contains(key);
  }

  private List<Span> inFile(String name) {
    List<Span> spans = new ArrayList<>();
    forms.matchesInFile(name).forEach(match -> add(spans, match.span(), name));
    String spaced = name.replaceAll("[_/.-]", " ");
    finder.find(spaced).forEach(found -> add(spans, found.span(), name));
    for (NameWord word : NameWord.of(spaced)) {
      if (misspelt.has(word, Set.of())) {
        add(spans, new Span(word.start(), word.end()), name);
      }
    }
    return spans;
  }

  /** Adds a span unless it is a pseudonym's or shares words with another. */
  private static void add(List<Span> spans, Span span, String text) {
    int from = Math.max(0, span.start() - LONGEST);
    int to = Math.min(text.length(), span.end() + 4);
    Matcher pseudonym = PSEUDONYMS.matcher(text).region(from, to).useTransparentBounds(true);
    while (pseudonym.find()) {
      if (pseudonym.end() > span.start() && pseudonym.start() < span.end()) {
        return;
      }
    }
    if (spans.stream().noneMatch(other -> other.overlaps(span))) {
      spans.add(span);
    }
  }

  private static List<Leak> leaks(SourcePlace place, String text, List<Span> spans) {
    Set<String> names = new HashSet<>();
    return spans.stream()
        .sorted()
        .filter(span -> names.add(span.of(text)))
        .map(span -> new Leak(span.of(text), place, around(text, span)))
        .toList();
  }

  private static String around(String text, Span span) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    if (from > 0) {
      int space = text.indexOf(' ', from);
      from = space >= 0 && space < span.start() ? space + 1 : span.start();
    }
    if (to < text.length()) {
      int space = text.lastIndexOf(' ', to);
      to = space > span.end() ? space : span.end();
    }
    String words = text.substring(from, to).replaceAll("\\s+", " ").strip();
    return (from > 0 ? "\u2026 " : "") + words + (to < text.length() ? " \u2026" : "");
  }
}
