package org.reflectory.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the pattern language of {@code docs/vocabulary.md}. */
final class PatternParser {
  private static final String SPECIAL = "()|?{}[]\"";
  private static final int LONGEST_GAP = 9;
  private static final Set<String> PARTS_OF_SPEECH =
      Set.of("VERB", "NOUN", "ADJ", "ADV", "PROPN", "AUX", "ADP", "PRON");

  private final String source;
  private int at;

  PatternParser(String source) {
    this.source = source;
  }

  List<Item> parse() {
    List<Item> items = run();
    if (at < source.length()) {
      throw wrong("no \"" + source.charAt(at) + "\" here");
    }
    if (items.isEmpty()) {
      throw wrong("at least one word");
    }
    return items;
  }

  private List<Item> run() {
    List<Item> items = new ArrayList<>();
    skipSpace();
    while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
      items.addAll(item());
      skipSpace();
    }
    return items;
  }

  private List<Item> item() {
    List<Item> items = atom();
    if (at < source.length() && source.charAt(at) == '?') {
      at++;
      return List.of(
          new Item.Optional(items.size() == 1 ? items.get(0) : new Item.Either(List.of(items))));
    }
    return items;
  }

  private List<Item> atom() {
    char c = source.charAt(at);
    switch (c) {
      case '(':
        return List.of(group());
      case '"':
        return List.of(exact());
      case '{':
        return List.of(new Item.ClassOf(upTo('}')));
      case '[':
        at++;
        return List.of(new Item.Open());
      case ']':
        at++;
        return List.of(new Item.Close());
      case '^':
        at++;
        return List.of(new Item.Start());
      case '$':
        at++;
        return List.of(new Item.End());
      case '*':
        at++;
        return List.of(new Item.AnyWord());
      case '.':
        return List.of(gap());
      default:
        return word();
    }
  }

  private Item group() {
    at++;
    List<List<Item>> alternatives = new ArrayList<>();
    do {
      List<Item> alternative = run();
      if (alternative.isEmpty()) {
        throw wrong("a word in each alternative");
      }
      alternatives.add(alternative);
    } while (at < source.length() && source.charAt(at++) == '|');
    if (source.charAt(at - 1) != ')') {
      throw wrong("\")\"");
    }
    return new Item.Either(alternatives);
  }

  private Item exact() {
    at++;
    int end = source.indexOf('"', at);
    if (end < 0) {
      throw wrong("a closing \"");
    }
    String form = source.substring(at, end);
    at = end + 1;
    if (form.isBlank() || form.indexOf(' ') >= 0) {
      throw wrong("one word between quotes");
    }
    return new Item.Exact(form);
  }

  private String upTo(char close) {
    int end = source.indexOf(close, at);
    if (end < 0) {
      throw wrong("\"" + close + "\"");
    }
    String name = source.substring(at + 1, end);
    at = end + 1;
    return name;
  }

  private Item gap() {
    if (source.startsWith("...", at)) {
      at += 3;
      return new Item.Gap(3);
    }
    if (source.startsWith("..", at)
        && at + 2 < source.length()
        && Character.isDigit(source.charAt(at + 2))) {
      int most = source.charAt(at + 2) - '0';
      at += 3;
      if (most < 1 || most > LONGEST_GAP) {
        throw wrong("a gap of 1 to " + LONGEST_GAP + " words");
      }
      return new Item.Gap(most);
    }
    throw wrong("\"...\" or \"..\" and a digit");
  }

  private List<Item> word() {
    boolean inflected = source.charAt(at) == '~';
    if (inflected) {
      at++;
    }
    int start = at;
    while (at < source.length()
        && !Character.isWhitespace(source.charAt(at))
        && SPECIAL.indexOf(source.charAt(at)) < 0) {
      at++;
    }
    String written = source.substring(start, at);
    @Nullable String partOfSpeech = null;
    int sign = written.lastIndexOf('@');
    if (sign >= 0) {
      partOfSpeech = written.substring(sign + 1);
      written = written.substring(0, sign);
      if (!PARTS_OF_SPEECH.contains(partOfSpeech)) {
        throw wrong("a part of speech (" + PARTS_OF_SPEECH + ") after @");
      }
    }
    List<String> words = Words.in(written);
    if (words.isEmpty()) {
      throw wrong("a word");
    }
    if (inflected && words.size() > 1) {
      throw wrong("one word after ~");
    }
    @Nullable String pos = partOfSpeech;
    return words.stream()
        .map(w -> inflected ? (Item) new Item.Inflected(w, pos) : new Item.Word(w, pos))
        .toList();
  }

  private void skipSpace() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  private IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException(
        "pattern \""
            + source
            + "\", character "
            + (Math.min(at, source.length()) + 1)
            + ": expected "
            + expected);
  }
}
