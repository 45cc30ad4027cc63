package org.reflectory.ingest.value;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words, from one to ninety-nine. */
public final class NumberWords {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60,
          "seventy", 70, "eighty", 80, "ninety", 90);

  private static final String ONE = String.join("|", ONES.subList(1, ONES.size()));
  private static final String TEN = String.join("|", TENS.keySet());
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:(?<ten>" + TEN + ")(?:[ -](?<unit>" + ONE + "))?|(?<one>" + ONE + "))\\b");

  /** A regular expression for one of them, in lower case, without groups. */
  public static final String ANY = "(?:(?:" + TEN + ")(?:[ -](?:" + ONE + "))?|(?:" + ONE + "))";

  private NumberWords() {}

  /** A text in lower case with figures for the numbers that it has in words. */
  public static String inFigures(String text) {
    Matcher matcher = NUMBER.matcher(text);
    StringBuilder figures = new StringBuilder();
    while (matcher.find()) {
      String ten = matcher.group("ten");
      String one = ten == null ? matcher.group("one") : matcher.group("unit");
      int number = (ten == null ? 0 : TENS.get(ten)) + (one == null ? 0 : ONES.indexOf(one));
      matcher.appendReplacement(figures, String.valueOf(number));
    }
    return matcher.appendTail(figures).toString();
  }
}
