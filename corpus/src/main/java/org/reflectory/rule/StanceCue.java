package org.reflectory.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;

/**
 * Words that tell how the writer stands to a term nearby, or, where it has none, whose doing tells.
 *
 * @param id names the cue
 * @param stance what it tells; {@code null}: the mention is dropped
 * @param side where it stands
 * @param within the most words between it and the mention
 * @param by whose doing it must be, one of these: of the cue itself where it stands before the
 *     mention, else of the mention; empty for any
 * @param present whether the verb of the mention's clause must stand in the present tense
 * @param families only for terms of these families; empty for all
 * @param terms only for the terms with these ids; empty for all
 * @param sections only in these sections; empty for all
 * @param match any of these; empty: {@code by} alone decides
 * @param unless none of these may overlap the match; where there is nothing to match, none may
 *     stand in the mention's clause
 */
public record StanceCue(
    String id,
    @Nullable Stance stance,
    Side side,
    int within,
    Set<Doer> by,
    boolean present,
    Set<String> families,
    Set<String> terms,
    Set<String> sections,
    List<TagPattern> match,
    List<TagPattern> unless) {

  /** Where a cue stands, seen from the mention. */
  public enum Side {
    BEFORE,
    AFTER,
    /** Before, after or overlapping. */
    AROUND,
    /** Overlapping. */
    INSIDE,
    /** Anywhere in the sentence, however far. */
    SENTENCE
  }

  private static final int NEAR = 8;

  public StanceCue {
    by = Set.copyOf(by);
    families = Set.copyOf(families);
    terms = Set.copyOf(terms);
    sections = Set.copyOf(sections);
    match = List.copyOf(match);
    unless = List.copyOf(unless);
  }

  /**
   * Reads {@code cues.yaml}, in order.
   *
   * @throws RuleException if a cue is not well formed
   */
  public static List<StanceCue> read(DataNode file) {
    List<StanceCue> cues = new ArrayList<>();
    for (DataNode cue : file.items()) {
      cues.add(
          new StanceCue(
              cue.text("id"),
              cue.text("stance").equals("none") ? null : cue.value("stance", "", Stance::from),
              cue.value("side", "around", side -> Side.valueOf(side.toUpperCase(Locale.ROOT))),
              cue.has("within") ? cue.integer("within") : NEAR,
              Set.copyOf(cue.values("by", by -> Doer.valueOf(by.toUpperCase(Locale.ROOT)))),
              cue.flag("present"),
              cue.set("families"),
              cue.set("terms"),
              cue.set("sections"),
              cue.patterns("match"),
              cue.patterns("unless")));
    }
    return List.copyOf(cues);
  }

  /** Whether the cue may speak of a term in a section. */
  public boolean appliesTo(Term term, String section) {
    return (families.isEmpty() || families.contains(term.family()))
        && (terms.isEmpty() || terms.contains(term.id()))
        && (sections.isEmpty() || sections.contains(section));
  }
}
