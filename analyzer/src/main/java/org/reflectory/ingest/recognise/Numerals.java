package org.reflectory.ingest.recognise;

import java.util.regex.Pattern;

/**
 * Numbers by which learners count their notes where they stand as a part of a title of their own:
 * {@code 02}, {@code VII}.
 */
final class Numerals {
  private static final String ROMAN = "(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})";
  private static final Pattern ROMAN_NUMBER = Pattern.compile(ROMAN);
  private static final Pattern NUMBER = Pattern.compile("#?\\d{1,3}[a-z]?|" + ROMAN);

  /** One with a full stop that a title begins with; other marks part it anyway. */
  private static final Pattern FIRST =
      Pattern.compile("^(?<number>[\\s|]*" + ROMAN + ")\\.(?=\\s)");

  private Numerals() {}

  /** Whether a text is a number and no more. */
  static boolean is(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Whether a text is a number in Roman numerals. */
  static boolean isRoman(String text) {
    return ROMAN_NUMBER.matcher(text).matches();
  }

  /** A title with a bar behind the Roman number that it begins with. */
  static String setOff(String title) {
    return FIRST.matcher(title).replaceFirst("${number} |");
  }
}
