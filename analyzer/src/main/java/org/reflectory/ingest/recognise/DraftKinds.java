package org.reflectory.ingest.recognise;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Origin;
import org.reflectory.note.Passage;
import org.reflectory.note.Section;

/**
 * Decides what kind of note a draft is, or that it is none: by its title, its header, its file's
 * name, its words.
 */
final class DraftKinds {
  private static final int SMALL_SHARE = 8;

  /** A line or two beside a table is no note, whatever its file is called. */
  private static final int WORDS_OF_UNHEADED = 20;

  /**
   * Text beside their tables belongs to them: until when a plan holds, what is still to be filled
   * in.
   */
  private static final Set<NoteKind> KEPT_WITH_TABLES =
      EnumSet.of(NoteKind.PLAN, NoteKind.COMPETENCE_TABLE);

  /** Names of files that tell what is in the others. */
  private static final Pattern INDEX =
      Pattern.compile(
          "(?i)(?:\\d{1,2}[ .-]*)?(?:(?:portfolio|evidence|file) )?(?:read ?me|index|(?:table of"
              + " |list of )?contents|toc|cover(?: sheet| page| letter)?|(?:front|title)"
              + " (?:page|sheet)|overview|introduction|start here|change ?log)(?: (?:of|to|for|and)"
              + " .{1,30})?");

  private final FileHint hint;
  private final DateReader dates;
  private final Set<NoteKind> withHeader;
  private final boolean single;

  /**
   * @param dates reads dates in the file's order
   * @param withHeader kinds of which the file holds notes with a header of their own, or rows
   * @param single whether the draft at hand is the only one of its file
   */
  DraftKinds(FileHint hint, DateReader dates, Set<NoteKind> withHeader, boolean single) {
    this.hint = hint;
    this.dates = dates;
    this.withHeader = withHeader;
    this.single = single;
  }

  /**
   * The kind; {@code null} where the draft is a cover, a list of contents or a form that nobody
   * filled in.
   */
  @Nullable NoteKind of(Draft draft, NoteText text) {
    boolean beside = !draft.isHeaded() && draft.kind != null && withHeader.contains(draft.kind);
    NoteKind kind =
        beside && !KEPT_WITH_TABLES.contains(draft.kind)
            ? byContent(text, false)
            : known(draft, text);
    if (kind == NoteKind.REFLECTIVE_NOTE
        && !draft.isHeaded()
        && INDEX.matcher(hint.name()).matches()) {
      kind = NoteKind.OTHER;
    }
    boolean proseNeeded = kind == NoteKind.OTHER || kind == NoteKind.ASSIGNMENT;
    if (proseNeeded && !SessionText.isProse(text.written())) {
      return null;
    }
    return !draft.isHeaded() && isEmptyForm(text) ? null : kind;
  }

  private NoteKind known(Draft draft, NoteText text) {
    boolean ofFile =
        single && hint.kind() == draft.kind && Phrases.words(text.written()) >= WORDS_OF_UNHEADED;
    if (draft.kind != null && (!draft.kind.isSessionRecord() || draft.isHeaded() || ofFile)) {
      return draft.kind;
    }
    boolean session = draft.kind == null || draft.kind.isSessionRecord();
    boolean telling = hasSections(text) || SessionText.speaksOfSession(text.written());
    boolean known =
        draft.headed() >= 2
            || (telling && (draft.headed() == 1 || draft.kind == NoteKind.REFLECTIVE_NOTE))
            || (single && session && hint.namesSession());
    return known ? NoteKind.REFLECTIVE_NOTE : byContent(text, true);
  }

  private static boolean hasSections(NoteText text) {
    return text.passages().stream()
        .anyMatch(
            passage ->
                passage.section() == Section.TECHNIQUES
                    || passage.section() == Section.CONCLUSIONS);
  }

  private NoteKind byContent(NoteText text, boolean mayBeAssignment) {
    boolean criteria =
        text.passages().stream().anyMatch(passage -> passage.origin() == Origin.CRITERION);
    if (mayBeAssignment && criteria) {
      return NoteKind.ASSIGNMENT;
    }
    boolean note =
        SessionText.tellsOfSession(text.written())
            && (!withHeader.contains(NoteKind.REFLECTIVE_NOTE)
                || hasSections(text)
                || isDated(text));
    return note ? NoteKind.REFLECTIVE_NOTE : NoteKind.OTHER;
  }

  /** Whether the first of the learner's words say a day. */
  private boolean isDated(NoteText text) {
    String first = text.written().lines().findFirst().orElse("");
    return dates.within(first).isPresent();
  }

  /**
   * Whether hardly a word is the learner's: a template or a specification that somebody put among
   * the files.
   */
  private static boolean isEmptyForm(NoteText text) {
    int own = 0;
    int given = 0;
    for (Passage passage : text.passages()) {
      int words = Phrases.words(text.words(passage));
      boolean template =
          passage.origin() == Origin.TEMPLATE || passage.origin() == Origin.CRITERION;
      own += passage.origin() == Origin.WRITTEN ? words : 0;
      given += template ? words : 0;
    }
    return own * SMALL_SHARE < given;
  }
}
