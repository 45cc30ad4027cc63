package org.reflectory.ingest.format;

import java.util.regex.Pattern;

/** Tells what can be the title of a column in a table that is typed as plain text. */
final class TextTitles {
  private static final int LONGEST = 40;
  private static final Pattern LABEL_WITH_VALUE = Pattern.compile("\\p{L}[^:]{0,40}:\\s*\\S.*");
  private static final Pattern SENTENCE = Pattern.compile(".*\\s.*[.!]");

  private TextTitles() {}

  /** Whether a text can be a title: short, beginning with a letter, and no label with its value. */
  static boolean mayBe(String text) {
    char first = text.charAt(0);
    return text.length() <= LONGEST
        && (Character.isLetter(first) || first == '#')
        && !LABEL_WITH_VALUE.matcher(text).matches()
        && !SENTENCE.matcher(text).matches();
  }
}
