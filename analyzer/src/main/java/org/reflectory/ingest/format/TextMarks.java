package org.reflectory.ingest.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.Phrases;

/** The dashes, stars and the like with which people part and adorn plain text. */
final class TextMarks {
  /** How many words a title has at most. */
  static final int LONGEST_TITLE = 14;

  private static final int LONGEST_LINE = 200;
  private static final Pattern RULER =
      Pattern.compile("\\s*([=\\-_~*#.•·—–─+])(?:\\s?\\1){2,}+\\s*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s*([=\\-_~*#─])\\1{2,}\\s*");
  private static final Pattern TITLE =
      Pattern.compile(
          "\\s*(?:([-=_~+*#—–])\\1{2,}\\s*(?<begun>[^\\s].*?)(?:\\s*\\1+)?"
              + "|([-=_~+*—–.•])\\3+\\s*(?<within>[^\\s].*?)\\s*\\3{2,}"
              + "|#{1,3}\\s+(?<hash>\\S.*?)(?:\\s*#+)?)\\s*");
  private static final Pattern MARKS = Pattern.compile("\\s*([-=_~+*—–.])\\1{2,}\\s*");

  private TextMarks() {}

  /** Whether a line is nothing but marks. */
  static boolean isRuler(String line) {
    return RULER.matcher(line).matches();
  }

  /** Whether a line is such a ruler as makes a heading of the line above it. */
  static boolean isUnderline(String line) {
    return UNDERLINE.matcher(line).matches();
  }

  /** The words of a short line that is set between marks or behind some: {@code --- note 5 ---}. */
  static Optional<String> title(String line) {
    Matcher marked = TITLE.matcher(line);
    if (line.length() > LONGEST_LINE || !marked.matches()) {
      return Optional.empty();
    }
    String text = marked.group("begun");
    text = text == null ? marked.group("within") : text;
    text = text == null ? marked.group("hash") : text;
    boolean title =
        Phrases.words(text) <= LONGEST_TITLE
            && !text.endsWith(".")
            && text.chars().anyMatch(Character::isLetterOrDigit);
    return title ? Optional.of(MARKS.matcher(text).replaceAll(" - ").strip()) : Optional.empty();
  }
}
