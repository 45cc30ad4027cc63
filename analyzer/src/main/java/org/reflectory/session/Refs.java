package org.reflectory.session;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares references to notes however they are written: {@code 01}, {@code #1}, {@code RN01},
 * {@code Note 1} and {@code I} are the same.
 */
public final class Refs {
  private static final Pattern NUMBER = Pattern.compile("0*(\\d+)\\s*([a-z]?)$");

  private static final Pattern ROMAN =
      Pattern.compile("(?:\\p{L}+[ .:#]+)*(?<number>(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))[.):]?");

  private Refs() {}

  /** What two references must share to be the same; empty for no reference. */
  public static String key(@Nullable String ref) {
    if (ref == null || ref.isBlank()) {
      return "";
    }
    Matcher roman = ROMAN.matcher(ref.strip());
    if (roman.matches()) {
      return String.valueOf(value(roman.group("number")));
    }
    String plain = ref.strip().toLowerCase(Locale.ROOT);
    Matcher number = NUMBER.matcher(plain);
    return number.find() ? number.group(1) + number.group(2) : plain;
  }

  /** What a Roman numeral up to 39 counts. */
  private static int value(String roman) {
    int value = 0;
    for (int i = 0; i < roman.length(); i++) {
      int digit = digit(roman.charAt(i));
      boolean less = i + 1 < roman.length() && digit < digit(roman.charAt(i + 1));
      value += less ? -digit : digit;
    }
    return value;
  }

  private static int digit(char roman) {
    return roman == 'X' ? 10 : roman == 'V' ? 5 : 1;
  }
}
