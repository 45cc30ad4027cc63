package org.reflectory.programme;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reflectory.rule.TagPattern;

/**
 * Something that every reflective note should hold.
 *
 * @param id such as {@code coachee-feedback}
 * @param label for people
 * @param gloss what it means
 * @param any the item is present if one of these finds its tags in the note
 * @param cues if not empty, a tag counts only with one of these in the same sentence or the one
 *     beside it
 * @param hint what the learner could write
 * @param notOwedBy what frees a note from it, such as {@link #FIRST_SESSION}
 * @param actedUpon tags that show that the note answers to it; empty where that is not asked
 */
public record ChecklistItem(
    String id,
    String label,
    String gloss,
    List<TagChoice> any,
    List<TagPattern> cues,
    String hint,
    Set<String> notOwedBy,
    List<TagChoice> actedUpon) {

  /** In {@link #notOwedBy}: a first session with a coachee. */
  public static final String FIRST_SESSION = "first-session";

  public ChecklistItem {
    any = List.copyOf(any);
    cues = List.copyOf(cues);
    notOwedBy = Collections.unmodifiableSet(new LinkedHashSet<>(notOwedBy));
    actedUpon = List.copyOf(actedUpon);
  }

  /** Whether the note of a first session with a coachee owes it too. */
  public boolean isOwedByFirstSession() {
    return !notOwedBy.contains(FIRST_SESSION);
  }
}
