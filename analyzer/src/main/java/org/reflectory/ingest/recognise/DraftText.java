package org.reflectory.ingest.recognise;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Origin;
import org.reflectory.note.Section;

/**
 * Writes the lines of one draft into a note's text: each with its section, and with its origin.
 * Used once.
 */
final class DraftText {
  private static final int ASSESSOR_LABEL = 7;
  private static final int NO_HEADING = 9;

  private final Context context;
  private final OwnWords ownWords;
  private final DraftLabels labels;
  private final BoxSections boxes;
  private final boolean redIsSample;
  private final Draft draft;
  private final NoteText text = new NoteText();
  private Section section;
  private int sectionLevel;

  /** The section before a label under which nothing stands yet. */
  private @Nullable Section unfilled;

  private boolean assessor;
  private String heading = "";
  private boolean toldOfRed;

  DraftText(Context context, Draft draft) {
    this.context = context;
    this.draft = draft;
    ownWords = new OwnWords(context);
    labels = new DraftLabels(draft);
    boxes = new BoxSections(draft, labels);
    redIsSample = !draft.isHeaded() || !isAllRed();
    section = usual();
  }

  /** Whether all that can be the learner's words is in red: then red marks no sample. */
  private boolean isAllRed() {
    return draft.pieces.stream()
        .filter(piece -> piece instanceof Piece.Line)
        .map(piece -> (Piece.Line) piece)
        .filter(
            line ->
                !line.isHeading()
                    && !line.isLong()
                    && ownWords.of(line, false) == Origin.WRITTEN
                    && !labels.isLabel(line))
        .allMatch(line -> line.look().red());
  }

  /** The section of lines under no label. */
  private Section usual() {
    if (draft.kind == NoteKind.FEEDBACK || draft.kind == NoteKind.OBSERVATION) {
      return Section.FEEDBACK;
    }
    return draft.kind == NoteKind.PLAN ? Section.PLAN : Section.OTHER;
  }

  NoteText write() {
    if (!boxes.isEmpty()) {
      context
          .findings()
          .guess(
              draft.locator,
              "section",
              "",
              "purpose, techniques, conclusions",
              "The note's three boxes have no titles, so they are taken in the template's order.");
    }
    for (Piece piece : draft.pieces) {
      if (piece instanceof Piece.Line line) {
        line(line);
      } else if (piece instanceof Piece.Named named) {
        text.add(named.text(), section, Origin.HEADING, locator(named.place()));
      }
    }
    return text;
  }

  private void line(Piece.Line line) {
    if (line.section() != null) {
      section = line.section();
    }
    if (line.newBox() || line.isHeading()) {
      assessor = false;
    }
    boxes.at(line).ifPresent(named -> section = named);
    Origin origin = assessor ? Origin.ASSESSOR : ownWords.of(line, redIsSample);
    switch (origin) {
      case HEADING -> heading(line);
      case WRITTEN -> written(line);
      case ASSESSOR -> {
        boolean label = line.kind() != TextKind.COMMENT && line.origin() == null;
        assessor |= label && Phrases.words(line.text()) <= ASSESSOR_LABEL;
      }
      case TEMPLATE -> {
        if (!line.text().startsWith("(")) {
          turn(SectionLabels.ofLead(line.text()).or(() -> SectionLabels.of(line.text())), line);
        }
      }
      case SAMPLE -> tellOfRed(line);
      case CRITERION -> {}
    }
    if (origin != Origin.HEADING && origin != Origin.WRITTEN) {
      put(line, line.text(), origin);
    }
  }

  private void heading(Piece.Line line) {
    if (draft.kind == NoteKind.PLAN && line.origin() == null && inline(line)) {
      return;
    }
    Optional<Section> named = labels.section(line.text());
    if (named.isPresent()) {
      turn(named, line);
    } else if (line.isHeading() && line.level() <= sectionLevel) {
      section = usual();
    }
    heading = line.isHeading() ? line.text() : heading;
    put(line, line.text(), Origin.HEADING);
  }

  private void written(Piece.Line line) {
    String words = line.text();
    if (line.isLong()) {
      put(line, words, Origin.WRITTEN);
      return;
    }
    if (inline(line)) {
      return;
    }
    if (labels.isLabel(line)) {
      unfilled = words.endsWith(":") && unfilled == null ? section : unfilled;
      turn(labels.section(words), line);
      put(line, words, Origin.HEADING);
      return;
    }
    unfilled = null;
    int code = context.criteria().codeLength(words);
    put(line, words.substring(0, code), Origin.CRITERION);
    String own = words.substring(code);
    turn(SectionLabels.ofLead(own), line);
    int prompt = context.template().promptLength(own);
    put(line, own.substring(0, prompt), Origin.TEMPLATE);
    put(line, own.substring(prompt), Origin.WRITTEN);
  }

  /** Takes a line that begins with a label apart; false where it does not. */
  private boolean inline(Piece.Line line) {
    Optional<DraftLabels.Inline> inline = labels.inline(line);
    if (inline.isEmpty()) {
      return false;
    }
    boolean other = inline.get().section() != section;
    Section before = unfilled != null && other ? unfilled : section;
    unfilled = null;
    turn(inline.map(DraftLabels.Inline::section), line);
    put(line, inline.get().label(), Origin.HEADING);
    put(line, inline.get().rest(), Origin.WRITTEN);
    section = labels.holdsOn(line, before, section) ? section : before;
    return true;
  }

  private void turn(Optional<Section> to, Piece.Line line) {
    if (to.isPresent()) {
      section = to.get();
      sectionLevel = line.isHeading() ? line.level() : NO_HEADING;
    }
  }

  private void tellOfRed(Piece.Line line) {
    if (line.look().red() && !toldOfRed) {
      toldOfRed = true;
      context.findings().redIsSample(locator(line.place()), line.text());
    }
  }

  private void put(Piece.Line line, String words, Origin origin) {
    text.add(words, section, origin, locator(line.place()));
  }

  private String locator(String place) {
    if (!place.isEmpty()) {
      return place;
    }
    return heading.isEmpty() ? draft.locator : "under “" + heading + "”";
  }
}
