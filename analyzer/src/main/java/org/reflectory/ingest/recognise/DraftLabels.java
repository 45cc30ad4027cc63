package org.reflectory.ingest.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;

/**
 * Finds the labels within one draft: lines of their own, or the first words of a paragraph, that
 * name a part of the note.
 */
final class DraftLabels {
  private static final int SHORT = 7;
  private static final int LOWER_CASE = 3;
  private static final int BOLD = 14;
  private static final List<Section> ORDER =
      List.of(
          Section.OTHER,
          Section.PURPOSE,
          Section.PREPARATION,
          Section.TECHNIQUES,
          Section.TOOLS,
          Section.FEEDBACK,
          Section.CONCLUSIONS);
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<label>[^:.?!\\n"
              + "]{2,60}[:?]|[\\p{L} ]{2,25}(?=\\s[-–—]\\s))\\s+(?:[-–—]\\s+)?(?<rest>\\S.*)",
          Pattern.DOTALL);

  private final Draft draft;
  private final boolean concluded;

  /** A label and what follows it in the same paragraph. */
  record Inline(String label, Section section, String rest) {}

  DraftLabels(Draft draft) {
    this.draft = draft;
    concluded = draft.pieces.stream().anyMatch(this::namesConclusions);
  }

  private boolean namesConclusions(Piece piece) {
    if (!(piece instanceof Piece.Line line) || line.origin() != null) {
      return false;
    }
    Optional<Section> named = inline(line).map(Inline::section);
    if (named.isEmpty() && (line.isHeading() || isLabel(line))) {
      named = section(line.text());
    }
    return named.filter(section -> section == Section.CONCLUSIONS).isPresent();
  }

  /** The part that a label names, by the words of the draft's kind. */
  Optional<Section> section(String label) {
    if (isOfRows()) {
      return ColumnTitles.role(label)
          .map(role -> role == ColumnRole.TOPIC ? Section.GAPS : role.section())
          .filter(section -> section != Section.OTHER);
    }
    Optional<Section> section = SectionLabels.of(label);
    boolean others = draft.kind == NoteKind.FEEDBACK || draft.kind == NoteKind.OBSERVATION;
    return others ? section.map(any -> Section.FEEDBACK) : section;
  }

  /**
   * Whether the draft is a plan or competence review, which labels speak the words of its table's
   * columns.
   */
  boolean isOfRows() {
    return draft.kind == NoteKind.PLAN || draft.kind == NoteKind.COMPETENCE_TABLE;
  }

  /** A label at the beginning of a line, such as "Purpose: to ...". */
  Optional<Inline> inline(Piece.Line line) {
    if (line.isLong()) {
      return Optional.empty();
    }
    Matcher inline = INLINE.matcher(line.text());
    if (!inline.matches() || Phrases.words(inline.group("label")) > SHORT) {
      return Optional.empty();
    }
    return section(inline.group("label"))
        .map(section -> new Inline(inline.group("label"), section, inline.group("rest")));
  }

  /**
   * Whether a label at the beginning of a paragraph holds for the paragraphs after it, too: where
   * it leads on through a note whose conclusions are labelled, or begins a table's cell.
   */
  boolean holdsOn(Piece.Line line, Section before, Section named) {
    boolean leadsOn = concluded && ORDER.indexOf(named) > ORDER.indexOf(before);
    return line.newBox() || leadsOn || isOfRows();
  }

  /** Whether a whole line is a label: by its looks and its words, or plainly set as one. */
  boolean isLabel(Piece.Line line) {
    if (line.isLong()) {
      return false;
    }
    String text = line.text();
    int words = Phrases.words(text);
    boolean paragraph = line.kind() == TextKind.PARAGRAPH;
    if (line.look().bold() && paragraph && words <= BOLD && !text.endsWith(".")) {
      return true;
    }
    boolean colon = text.endsWith(":") && words <= BOLD;
    int most = Character.isUpperCase(text.charAt(0)) ? SHORT : LOWER_CASE;
    boolean title = paragraph && words <= most && text.matches("(?s)\\p{L}.*[\\p{L}\\p{N})?]");
    boolean question = text.endsWith("?") && paragraph && words <= BOLD && line.newBox();
    return (colon || title || question) && section(text).isPresent();
  }
}
