package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;

/** Walks a Markdown tree and gathers blocks. */
final class MarkdownBlocks extends AbstractVisitor {
  private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[^:.?!]{0,40}:(?:\\s|$)");

  private static final int LONGEST_SHORT = 60;

  private final List<Block> blocks = new ArrayList<>();
  private final RunBuilder runs = new RunBuilder();
  private final Limits limits = new Limits();
  private int listDepth;
  private boolean italic;
  private boolean bold;
  private boolean struck;

  List<Block> blocks() {
    return blocks;
  }

  void add(Block block) {
    blocks.add(block);
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    end(TextKind.HEADING, heading.getLevel(), heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    boolean item = paragraph.getParent() instanceof ListItem;
    end(item ? TextKind.LIST_ITEM : TextKind.PARAGRAPH, item ? listDepth : 0, paragraph);
  }

  @Override
  public void visit(ListItem item) {
    listDepth++;
    visitChildren(item);
    listDepth--;
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      blocks.add(table(table));
    } else if (!(block instanceof YamlFrontMatterBlock)) {
      visitChildren(block);
    }
  }

  /** Words, in which {@code ~~} begins and ends what is struck through. */
  @Override
  public void visit(Text text) {
    String[] parts = text.getLiteral().split("~~", -1);
    for (int i = 0; i < parts.length; i++) {
      struck ^= i > 0;
      runs.add(parts[i], false, italic, bold, struck);
    }
  }

  @Override
  public void visit(Code code) {
    runs.add(code.getLiteral(), false, italic, bold, struck);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    boolean apart = startsLabelled(lineBreak.getNext()) || isShortFirst(lineBreak);
    runs.add(apart ? "\n" : " ", false, italic, bold);
  }

  /**
   * Whether a line begins with a label, such as {@code Date: 3 March}: such lines are not run
   * together.
   */
  private static boolean startsLabelled(@Nullable Node node) {
    Node first =
        node instanceof StrongEmphasis || node instanceof Emphasis ? node.getFirstChild() : node;
    return first instanceof Text text && LABELLED.matcher(text.getLiteral()).lookingAt();
  }

  /**
   * Whether the first line of a paragraph, now at its end, is short though the next begins anew: a
   * day and a name over a text.
   */
  private static boolean isShortFirst(SoftLineBreak lineBreak) {
    int length = 0;
    for (Node node = lineBreak.getPrevious(); node != null; node = node.getPrevious()) {
      if (!(node instanceof Text text)) {
        return false;
      }
      length += text.getLiteral().length();
    }
    return length <= LONGEST_SHORT
        && lineBreak.getNext() instanceof Text text
        && !text.getLiteral().isEmpty()
        && Character.isUpperCase(text.getLiteral().charAt(0));
  }

  /** A ruler, which may part one note from the next. */
  @Override
  public void visit(ThematicBreak ruler) {
    limits.count(1);
    blocks.add(Block.Text.paragraph("-----", place(ruler)));
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    runs.add("\n", false, italic, bold);
  }

  @Override
  public void visit(Emphasis emphasis) {
    boolean outer = italic;
    italic = true;
    visitChildren(emphasis);
    italic = outer;
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    boolean outer = bold;
    bold = true;
    visitChildren(emphasis);
    bold = outer;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    blocks.addAll(Paragraphs.ofCell(code.getLiteral(), place(code)));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    blocks.addAll(Paragraphs.ofCell(code.getLiteral(), place(code)));
  }

  @Override
  public void visit(HtmlBlock html) {
    blocks.addAll(HtmlBlocks.ofFragment(html.getLiteral(), place(html)));
  }

  @Override
  public void visit(HtmlInline html) {
    if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
      runs.add("\n", false, italic, bold);
    }
  }

  private void end(TextKind kind, int level, Node node) {
    List<Run> written = runs.take();
    struck = false;
    if (!written.isEmpty()) {
      limits.count(1);
      blocks.add(new Block.Text(kind, level, written, place(node)));
    }
  }

  private static String place(Node node) {
    return node.getSourceSpans().isEmpty()
        ? ""
        : "line " + (node.getSourceSpans().getFirst().getLineIndex() + 1);
  }

  private Block.Table table(TableBlock table) {
    List<Block.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          int line =
              row.getSourceSpans().isEmpty()
                  ? rows.size() + 1
                  : row.getSourceSpans().getFirst().getLineIndex() + 1;
          rows.add(new Block.Row(line, "line " + line, cells(row, "line " + line)));
        }
      }
    }
    rows.removeIf(row -> row.cells().isEmpty());
    return new Block.Table(rows, place(table));
  }

  private List<Block.Cell> cells(Node row, String place) {
    List<Block.Cell> cells = new ArrayList<>();
    int column = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        MarkdownBlocks inside = new MarkdownBlocks();
        inside.visitChildren(cell);
        List<Block> content = new ArrayList<>();
        List<Run> written = inside.runs.take();
        if (!written.isEmpty()) {
          limits.count(1);
          Limits.checkWidth(cells.size());
          content.add(new Block.Text(TextKind.PARAGRAPH, 0, written, place));
          cells.add(new Block.Cell(column, 1, 1, content));
        }
        column++;
      }
    }
    return cells;
  }
}
