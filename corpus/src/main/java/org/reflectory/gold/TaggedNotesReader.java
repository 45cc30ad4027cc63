package org.reflectory.gold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Tag;

/**
 * Reads notes with tagged sentences as people write them:
 *
 * <pre>
 * ## nurse-01 | kind=diary | date=2025-03-14 | coachee=Priya
 * [techniques]
 * Counted the ceiling tiles until he went on by himself. {silence}
 * Never said who else might read this. {confidentiality:gap, record-keeping:gap}
 * </pre>
 *
 * A line is a sentence; the tags in braces behind it are practised where they say nothing else. A
 * sentence's id is its note's and its number within it, from 1. Stateless.
 */
public final class TaggedNotesReader {
  private static final Pattern SECTION = Pattern.compile("\\[([a-z]+)]");
  private static final Pattern SENTENCE = Pattern.compile("([^{}]*?)\\s*(?:\\{([^{}]*)})?");
  private static final Pattern KIND = Pattern.compile("kind=([a-z-]+)");

  private TaggedNotesReader() {}

  /**
   * Reads all notes of a text.
   *
   * @param name what to call the source in messages
   * @throws GoldException if a line is not as described
   */
  public static List<GoldNote> read(String name, String text) {
    List<GoldNote> notes = new ArrayList<>();
    List<GoldSentence> sentences = new ArrayList<>();
    @Nullable String id = null;
    String kind = "other";
    String section = "other";
    int number = 0;
    for (String written : text.split("\n", -1)) {
      number++;
      String line = written.strip();
      Matcher heading = SECTION.matcher(line);
      if (line.startsWith("## ")) {
        addTo(notes, id, kind, sentences);
        id = line.substring(3).split("\\|")[0].strip();
        Matcher found = KIND.matcher(line);
        if (!found.find()) {
          throw new GoldException(name, number, "expected the kind of note, such as kind=diary");
        }
        kind = found.group(1);
        section = "other";
      } else if (heading.matches()) {
        section = heading.group(1);
      } else if (!line.isEmpty()) {
        if (id == null) {
          throw new GoldException(name, number, "expected a note's heading first, such as ## a-01");
        }
        sentences.add(sentence(name, number, id + "." + (sentences.size() + 1), section, line));
      }
    }
    addTo(notes, id, kind, sentences);
    return notes;
  }

  private static void addTo(
      List<GoldNote> notes, @Nullable String id, String kind, List<GoldSentence> sentences) {
    if (id != null) {
      notes.add(new GoldNote(id, kind, sentences));
    }
    sentences.clear();
  }

  private static GoldSentence sentence(
      String file, int line, String id, String section, String written) {
    Matcher parts = SENTENCE.matcher(written);
    if (!parts.matches() || parts.group(1).isEmpty()) {
      throw new GoldException(file, line, "expected a sentence, and its tags in braces behind it");
    }
    Set<Tag> tags = new LinkedHashSet<>();
    if (parts.group(2) != null) {
      for (String tag : parts.group(2).split(",")) {
        tags.add(tag(file, line, tag.strip()));
      }
    }
    return new GoldSentence(id, section, parts.group(1), tags);
  }

  private static Tag tag(String file, int line, String written) {
    int colon = written.indexOf(':');
    try {
      return colon < 0
          ? new Tag(written, Stance.PRACTISED)
          : new Tag(written.substring(0, colon), Stance.from(written.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      throw new GoldException(file, line, "expected a tag such as trust:gap: " + e.getMessage());
    }
  }
}
