package org.reflectory.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which words of a text and words of a rule are compared. */
public final class NormalForm {
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"));

  /** Words whose 's is a verb, not a possessive. */
  private static final Set<String> BEFORE_IS =
      Set.of("it", "he", "she", "that", "what", "there", "here", "who", "let", "where", "how");

  private static final Pattern IZE =
      Pattern.compile("(?<=\\p{L}{3})iz(e|ed|es|ing|er|ers|ation|ations)$");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){2,}\\p{L}?");

  private NormalForm() {}

  /**
   * The normal form of one word: NFKC, lower case, straight apostrophe, {@code -ize} as {@code
   * -ise}, zero to ten as digits, possessive 's dropped, dotted initials joined, {@code &} as
   * {@code and}.
   */
  public static String of(String word) {
    String plain = word;
    if (!isAscii(word)) {
      plain = Normalizer.normalize(word, Normalizer.Form.NFKC);
    }
    plain = plain.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
    if (plain.equals("&")) {
      return "and";
    }
    if (plain.indexOf('.') > 0 && INITIALS.matcher(plain).matches()) {
      plain = plain.replace(".", "");
    }
    int apostrophe = plain.lastIndexOf('\'');
    if (apostrophe > 0) {
      plain = withoutPossessive(plain, apostrophe);
    }
    String number = NUMBERS.get(plain);
    if (number != null) {
      return number;
    }
    if (plain.length() > 5 && plain.indexOf("iz") > 0) {
      Matcher ize = IZE.matcher(plain);
      if (ize.find()) {
        return plain.substring(0, ize.start()) + "is" + ize.group(1);
      }
    }
    return plain;
  }

  private static String withoutPossessive(String word, int apostrophe) {
    String stem = word.substring(0, apostrophe);
    String ending = word.substring(apostrophe + 1);
    boolean possessive = ending.isEmpty() || (ending.equals("s") && !BEFORE_IS.contains(stem));
    return possessive ? stem : word;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
