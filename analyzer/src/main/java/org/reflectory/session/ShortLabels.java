package org.reflectory.session;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which fuller labels a short one may stand for: a first name, a name with the surname's initial,
 * initials, a surname behind a title, the letter of {@code Coachee A}.
 */
final class ShortLabels {
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[.\\s]*){2,4}");
  private static final Pattern TITLED = Pattern.compile("(?:mr|mrs|ms|miss|mx|dr|prof) (\\p{L}+)");

  /** With these a learner numbers people without naming them. */
  private static final Set<String> NUMBERED =
      Set.of("coachee", "client", "mentee", "person", "participant", "learner");

  private ShortLabels() {}

  /**
   * The labels that one may be short for.
   *
   * @param key the label's key
   * @param written the label as the learner writes it: capitals tell initials from a name
   * @param keys all keys
   */
  static List<String> longer(String key, String written, Collection<String> keys) {
    List<String> numbered =
        keys.stream()
            .filter(other -> NUMBERED.stream().anyMatch(n -> other.equals(n + " " + key)))
            .toList();
    if (!numbered.isEmpty()) {
      return numbered;
    }
    boolean isInitials = isInitials(written);
    return keys.stream()
        .filter(other -> !other.equals(key))
        .filter(other -> isInitials ? key.equals(initials(other)) : isShortFor(key, other))
        .toList();
  }

  /** Whether a label is two to four initials. */
  static boolean isInitials(String written) {
    return INITIALS.matcher(written).matches();
  }

  private static boolean isShortFor(String key, String other) {
    if (other.length() <= key.length()) {
      return false;
    }
    if (key.length() == 1) {
      return other.startsWith(key);
    }
    Matcher titled = TITLED.matcher(key);
    if (titled.matches()) {
      return other.endsWith(" " + titled.group(1)) && !TITLED.matcher(other).matches();
    }
    int last = key.length() - 1;
    boolean endsInInitial = key.charAt(last - 1) == ' ' && Character.isLetter(key.charAt(last));
    return other.startsWith(endsInInitial ? key : key + " ");
  }

  private static String initials(String key) {
    StringBuilder initials = new StringBuilder();
    String[] words = key.split(" ");
    for (String word : words) {
      initials.append(word.charAt(0));
    }
    return words.length > 1 ? initials.toString() : "";
  }
}
