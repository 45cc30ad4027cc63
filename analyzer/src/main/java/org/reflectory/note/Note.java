package org.reflectory.note;

import java.util.List;

/**
 * One text of a portfolio: a reflective note, a diary entry, a contract, an assignment.
 *
 * <p>Immutable. The text is kept as written; every span of the product points into it.
 *
 * @param id stable over re-imports of the same file, whatever else is imported
 * @param kind what the text is
 * @param metadata what its header says
 * @param source where it stands
 * @param text the whole text as written, passages parted by a line feed
 * @param passages in order, not overlapping, each within the text
 */
public record Note(
    String id,
    NoteKind kind,
    NoteMetadata metadata,
    SourcePlace source,
    String text,
    List<Passage> passages) {

  /**
   * @throws IllegalArgumentException if passages overlap, are out of order or reach beyond the text
   */
  public Note {
    passages = List.copyOf(passages);
    int from = 0;
    for (Passage passage : passages) {
      if (passage.span().start() < from || passage.span().end() > text.length()) {
        throw new IllegalArgumentException("passage out of place in note " + id + ": " + passage);
      }
      from = passage.span().end();
    }
  }
}
