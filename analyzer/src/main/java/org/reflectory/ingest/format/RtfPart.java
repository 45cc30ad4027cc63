package org.reflectory.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;

/**
 * A stretch of text of a Rich Text file: the document's own, that of a text box, a footnote or a
 * comment.
 */
final class RtfPart {
  private final RtfHead head;
  private final Limits limits;
  private final String place;
  private final boolean comment;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> afterParagraph = new ArrayList<>();
  private final Deque<EdgeTable> open = new ArrayDeque<>();
  private final RunBuilder runs = new RunBuilder();
  private boolean marked;
  private int tables;

  RtfPart(RtfHead head, Limits limits, String place, boolean comment) {
    this.head = head;
    this.limits = limits;
    this.place = place;
    this.comment = comment;
  }

  void add(String text, RtfLook look) {
    if (!look.hidden && !look.deleted) {
      runs.add(text, head.isRed(look.colour), look.italic, look.bold, look.struck);
    }
  }

  /** Notes that a bullet or number stands before the paragraph. */
  void mark() {
    marked = true;
  }

  /** Adds what stands beside the paragraph: a text box or a comment. */
  void addBeside(List<Block> beside) {
    afterParagraph.addAll(beside);
  }

  /** Where the paragraph at hand stands. */
  String place() {
    return open.isEmpty() || !place.isEmpty() ? place : open.peekLast().rowPlace();
  }

  void endParagraph(RtfLook look) {
    endParagraph(look, look.depth());
  }

  private void endParagraph(RtfLook look, int depth) {
    settle(depth);
    List<Run> written = runs.take();
    List<Block> into = open.isEmpty() ? blocks : open.peek().cell();
    if (!written.isEmpty() && !head.isContents(look)) {
      limits.count(1);
      into.add(text(written, look));
    }
    into.addAll(afterParagraph);
    afterParagraph.clear();
    marked = false;
  }

  private Block.Text text(List<Run> written, RtfLook look) {
    if (comment) {
      return new Block.Text(TextKind.COMMENT, 0, written, place());
    }
    int heading = head.headingLevel(look);
    if (heading > 0) {
      return new Block.Text(TextKind.HEADING, heading, written, place());
    }
    return look.list > 0 || marked
        ? new Block.Text(TextKind.LIST_ITEM, look.listLevel + 1, written, place())
        : Paragraphs.styled(written, place());
  }

  void endCell(RtfLook look, int depth) {
    endParagraph(look, Math.max(depth, look.depth()));
    settle(depth);
    limits.count(1);
    open.element().endCell();
  }

  void endRow(int depth, List<EdgeTable.Edge> edges) {
    settle(depth);
    open.element().endRow(edges);
  }

  /** Opens and closes tables until as many are open as the text is within. */
  private void settle(int depth) {
    while (open.size() > depth) {
      Block.Table table = open.pop().table();
      @Nullable EdgeTable outer = open.peek();
      (outer == null ? blocks : outer.cell()).add(table);
    }
    while (open.size() < depth) {
      limits.count(1);
      open.push(
          open.isEmpty() && place.isEmpty()
              ? new EdgeTable("table " + ++tables, true)
              : new EdgeTable(place(), false));
    }
  }

  /** Everything, once the text has ended. */
  List<Block> end(RtfLook look) {
    endParagraph(look);
    settle(0);
    return blocks;
  }
}
