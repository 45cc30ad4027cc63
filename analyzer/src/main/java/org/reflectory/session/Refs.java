package org.reflectory.session;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares references to notes however they are written: {@code 01}, {@code #1}, {@code RN01} and
 * {@code Note 1} are the same.
 */
public final class Refs {
  private static final Pattern NUMBER = Pattern.compile("0*(\\d+)\\s*([a-z]?)$");

  private Refs() {}

  /** What two references must share to be the same; empty for no reference. */
  public static String key(@Nullable String ref) {
    if (ref == null || ref.isBlank()) {
      return "";
    }
    String plain = ref.strip().toLowerCase(Locale.ROOT);
    Matcher number = NUMBER.matcher(plain);
    return number.find() ? number.group(1) + number.group(2) : plain;
  }
}
