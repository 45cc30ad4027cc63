package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reflectory.note.Origin;
import org.reflectory.note.Section;

/**
 * The sections of a note whose prompts the learner deleted: below its header stand the template's
 * three boxes, so the first is the purpose, the second the techniques, the third the conclusions.
 */
final class BoxSections {
  private static final List<Section> OF_TEMPLATE =
      List.of(Section.PURPOSE, Section.TECHNIQUES, Section.CONCLUSIONS);

  private final Map<Piece, Section> sections = new IdentityHashMap<>();

  BoxSections(Draft draft, DraftLabels labels) {
    if (draft.headed() < 2) {
      return;
    }
    List<Piece.Line> boxes = new ArrayList<>();
    for (Piece piece : draft.pieces) {
      if (piece instanceof Piece.Line label
          && label.origin() == Origin.HEADING
          && labels.section(label.text()).isPresent()) {
        return;
      }
      if (piece instanceof Piece.Line line && line.origin() == null) {
        boolean named =
            labels.inline(line).isPresent()
                || labels.section(line.text()).isPresent()
                || SectionLabels.ofLead(line.text()).isPresent();
        if (named) {
          return;
        }
        if (line.newBox()) {
          boxes.add(line);
        }
      }
    }
    if (boxes.size() == OF_TEMPLATE.size()) {
      for (int i = 0; i < boxes.size(); i++) {
        sections.put(boxes.get(i), OF_TEMPLATE.get(i));
      }
    }
  }

  boolean isEmpty() {
    return sections.isEmpty();
  }

  /** The section that begins with a line. */
  Optional<Section> at(Piece.Line line) {
    return Optional.ofNullable(sections.get(line));
  }
}
