package org.reflectory.ingest.recognise;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.note.NoteKind;

/** Decides where one note ends and the next begins. */
final class DraftBounds {
  private static final int FIRST_SENTENCE = 150;

  private final DateReader dates;

  DraftBounds(DateReader dates) {
    this.dates = dates;
  }

  /**
   * Whether a title that names a session begins a note, and is no heading within the one at hand.
   *
   * @param level the depth of the heading, 0 for a line set like running text
   */
  boolean opensNote(Draft draft, NoteTitle title, int level, String text) {
    boolean section = SectionLabels.of(text).isPresent();
    if (!draft.isHeaded() || !draft.hasBody()) {
      return !(draft.isHeaded() && section);
    }
    boolean strong = title.ref() != null || title.session() != null || title.client() != null;
    int outer = draft.titleLevel > 0 ? draft.titleLevel : draft.level;
    boolean inner = level > 0 && outer > 0 && level > outer;
    return inner ? title.kind() != null && strong : strong || !section;
  }

  /**
   * Whether a title that names a kind of document begins one, and is no heading within the note at
   * hand.
   */
  boolean opensDocument(
      Draft draft, String text, NoteKind kind, int level, boolean looksLikeHeading) {
    boolean section = SectionLabels.of(text).isPresent();
    boolean shortTitle = Phrases.words(text) <= 2;
    boolean session = draft.kind != null && draft.kind.isSessionRecord();
    if (kind == draft.kind && level > draft.level && draft.level > 0) {
      return false;
    }
    if (!draft.isHeaded() && !(session && draft.hasBody())) {
      return !(section && draft.kind != null && shortTitle);
    }
    if (level > 0 && draft.level > 0) {
      return level <= draft.level && !(section && shortTitle);
    }
    return !section && (looksLikeHeading || text.strip().contains(" "));
  }

  /**
   * Whether a heading that names nothing known ends the draft: one as high as that which opened it.
   */
  boolean closes(Draft draft, int level, String text) {
    boolean known = draft.isHeaded() || draft.kind != null;
    boolean section = known && SectionLabels.of(text).isPresent();
    boolean loose = draft.level == 0 && !known;
    return !section && ((draft.level > 0 && level <= draft.level) || loose);
  }

  /**
   * Whether a line below a ruler begins a note: it says when, with whom or as which number the
   * session was, or its first sentence does.
   */
  boolean beginsBelowRuler(Draft draft, Piece.Line line) {
    String text = line.text();
    boolean several =
        draft.kind == null
            || draft.kind.isSessionRecord()
            || draft.kind == NoteKind.SUPERVISION
            || draft.kind == NoteKind.FEEDBACK;
    if (!several || line.origin() != null || SectionLabels.of(text).isPresent()) {
      return false;
    }
    if (PlainTitles.isName(text) || PlainTitles.number(text).isPresent()) {
      return true;
    }
    String first = text.substring(0, Math.min(text.length(), FIRST_SENTENCE));
    return NoteTitle.ofFirstLine(text, dates, null).isPresent()
        || (dates.within(first).isPresent() && SessionText.speaksOfSession(text));
  }

  /**
   * Whether a run of named values is the header of a new note: two of when, with whom, as what, for
   * how long, that do not merely go on with the title of the note just begun.
   */
  boolean isHeader(Draft draft, List<Piece> pieces, int index) {
    Piece.Named first = (Piece.Named) pieces.get(index);
    boolean goesOn =
        draft.isHeaded()
            && draft.isBarelyBegun()
            && !draft.hasNamed(first.field())
            && !contradicts(draft, first);
    if (!first.field().opensNote() || !draft.hasBody() || goesOn) {
      return false;
    }
    Set<Field> fields = EnumSet.noneOf(Field.class);
    boolean dated = false;
    for (int i = index; i < pieces.size() && pieces.get(i) instanceof Piece.Named named; i++) {
      if (fields.contains(named.field())) {
        break;
      }
      if (named.field() != Field.ADMINISTRATIVE
          || named.label().toLowerCase(Locale.ROOT).contains("supervisor")) {
        fields.add(named.field());
      }
      dated |= named.field() == Field.DATE && dates.leading(named.value()).isPresent();
    }
    return fields.size() >= 2 || (dated && draft.isHeaded() && !draft.isSigned());
  }

  /** Whether a named value says something else than the title did. */
  private boolean contradicts(Draft draft, Piece.Named named) {
    LocalDate day = draft.date == null ? null : draft.date.date();
    return switch (named.field()) {
      case DATE ->
          day != null
              && dates.leading(named.value()).map(WrittenDate::date).filter(day::equals).isEmpty();
      case CLIENT -> draft.client != null && !draft.client.equalsIgnoreCase(named.value());
      default -> draft.ref != null && !draft.ref.equalsIgnoreCase(named.value());
    };
  }
}
