package org.reflectory.programme;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.rule.TagPattern;
import org.reflectory.rule.TermRules;

/**
 * Something that every reflective note should hold.
 *
 * @param id such as {@code coachee-feedback}
 * @param label for people
 * @param gloss what it means
 * @param any the item is present if one of these finds its tags in the note
 * @param enough how sure the sentences that have such tags must make it together, from 0 to 1;
 *     readings too faint for a tag count with them
 * @param clues words that show it without any tag; in the stance {@code gap} they deny it
 * @param cues if not empty, a tag counts only with one of these in the same sentence or the one
 *     beside it
 * @param sections ids of sections whose sentences show it, unless one of them denies it
 * @param apartFrom ids of items: a sentence that shows one of these does not show this one
 * @param tagsApartFrom the same for the tags of such a sentence alone; a clue still counts
 * @param alsoBy ids of items that show this one too
 * @param echo what of earlier notes shows it where it is taken up again; {@code null} for none
 * @param hint what the learner could write
 * @param notOwedBy what frees a note from it, such as {@link #FIRST_SESSION}
 * @param actedUpon tags that show that the note answers to it; empty where that is not asked
 */
public record ChecklistItem(
    String id,
    String label,
    String gloss,
    List<TagChoice> any,
    double enough,
    TermRules clues,
    List<TagPattern> cues,
    Set<String> sections,
    Set<String> apartFrom,
    Set<String> tagsApartFrom,
    Set<String> alsoBy,
    @Nullable Echo echo,
    String hint,
    Set<String> notOwedBy,
    List<TagChoice> actedUpon) {

  /** In {@link #notOwedBy}: a first session with a coachee. */
  public static final String FIRST_SESSION = "first-session";

  /**
   * @throws IllegalArgumentException if {@code enough} is no probability
   */
  public ChecklistItem {
    if (enough <= 0 || enough > 1) {
      throw new IllegalArgumentException(
          id + ": \"enough\" must be above 0 and at most 1, not " + enough);
    }
    any = List.copyOf(any);
    cues = List.copyOf(cues);
    sections = Collections.unmodifiableSet(new LinkedHashSet<>(sections));
    apartFrom = Collections.unmodifiableSet(new LinkedHashSet<>(apartFrom));
    tagsApartFrom = Collections.unmodifiableSet(new LinkedHashSet<>(tagsApartFrom));
    alsoBy = Collections.unmodifiableSet(new LinkedHashSet<>(alsoBy));
    notOwedBy = Collections.unmodifiableSet(new LinkedHashSet<>(notOwedBy));
    actedUpon = List.copyOf(actedUpon);
  }

  /**
   * What was undertaken in earlier notes on the same coachee, and comes up again.
   *
   * @param terms a sentence with a tag of one of these tells what was undertaken
   * @param says so does a sentence with one of these
   * @param words how many of its words must come up again in one sentence that undertakes nothing
   */
  public record Echo(Set<String> terms, List<TagPattern> says, int words) {
    public Echo {
      terms = Collections.unmodifiableSet(new LinkedHashSet<>(terms));
      says = List.copyOf(says);
    }
  }

  /** Whether the note of a first session with a coachee owes it too. */
  public boolean isOwedByFirstSession() {
    return !notOwedBy.contains(FIRST_SESSION);
  }
}
