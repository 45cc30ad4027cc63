package org.reflectory.ingest.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells red ink, in which templates show their sample entries. */
final class Colours {
  private static final Set<String> NAMES = Set.of("red", "darkred", "firebrick", "crimson");
  private static final Pattern HEX =
      Pattern.compile("#?([0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d{1,3}),(\\d{1,3}),(\\d{1,3})\\)");

  private Colours() {}

  /**
   * Whether a colour, as {@code FF0000}, {@code #c00000}, {@code rgb(255,0,0)} or a name, is a red.
   */
  static boolean isRed(String colour) {
    String value = colour.strip().toLowerCase(Locale.ROOT).replace(" ", "");
    Matcher hex = HEX.matcher(value);
    if (hex.matches()) {
      return isRed(
          Integer.parseInt(hex.group(2), 16),
          Integer.parseInt(hex.group(3), 16),
          Integer.parseInt(hex.group(4), 16));
    }
    Matcher rgb = RGB.matcher(value);
    if (rgb.matches()) {
      return isRed(
          Integer.parseInt(rgb.group(1)),
          Integer.parseInt(rgb.group(2)),
          Integer.parseInt(rgb.group(3)));
    }
    return NAMES.contains(value);
  }

  static boolean isRed(int red, int green, int blue) {
    return red >= 0xA0 && green <= 0x50 && blue <= 0x50;
  }
}
