package org.reflectory.session;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Note;

/** Compares what the log says a session was about with what a note begins with. */
final class SessionWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final int BEGINNING = 600;
  private static final double ALIKE = 0.5;
  private static final int LEAST = 2;
  private static final Set<String> COMMON =
      Set.of(
          "about",
          "with",
          "from",
          "that",
          "this",
          "their",
          "they",
          "have",
          "been",
          "into",
          "what",
          "when",
          "session",
          "coaching",
          "coachee",
          "client",
          "work",
          "working",
          "more",
          "next");

  private SessionWords() {}

  /** Whether the note speaks of at least half of the topic's words, and of two. */
  static boolean areAlike(@Nullable String topic, Note note) {
    if (topic == null) {
      return false;
    }
    String about = note.metadata().topic() == null ? "" : note.metadata().topic() + " ";
    String text = note.text().substring(0, Math.min(note.text().length(), BEGINNING));
    Set<String> asked = words(topic);
    Set<String> shared = new HashSet<>(asked);
    shared.retainAll(words(about + text));
    return shared.size() >= LEAST && shared.size() >= ALIKE * asked.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (!COMMON.contains(word.group())) {
        words.add(word.group());
      }
    }
    return words;
  }
}
