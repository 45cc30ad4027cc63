package org.reflectory.ingest.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reflectory.ingest.document.Block;

/** Walks the tokens of a Rich Text file and gathers blocks. */
final class RtfWalk {
  private static final int DEEPEST_GROUP = 2000;

  private record Outer(RtfPart part, String destination, int depth) {}

  private final RtfLexer lexer;
  private final Limits limits = new Limits();
  private final RtfHead head = new RtfHead();
  private final Deque<RtfLook> groups = new ArrayDeque<>();
  private final Deque<Outer> outer = new ArrayDeque<>();
  private final List<Block> notes = new ArrayList<>();
  private final ByteArrayOutputStream undecoded = new ByteArrayOutputStream();
  private final Map<Integer, List<EdgeTable.Edge>> edges = new HashMap<>();
  private RtfPart part = new RtfPart(head, limits, "", false);
  private RtfLook look = new RtfLook();
  private boolean groupBegins;
  private boolean newer;
  private boolean goesOnDown;
  private boolean goesOnRight;
  private int fallback;
  private int footnotes;
  private boolean complete;

  RtfWalk(byte[] bytes) {
    lexer = new RtfLexer(bytes);
  }

  /** The whole document. */
  List<Block> blocks() {
    RtfLexer.Kind kind = lexer.next();
    while (kind != RtfLexer.Kind.END && !complete) {
      if (kind == RtfLexer.Kind.BYTE) {
        character(lexer.number());
      } else {
        decode();
        token(kind);
      }
      kind = lexer.next();
    }
    decode();
    while (!outer.isEmpty()) {
      endPart();
    }
    List<Block> blocks = part.end(look);
    blocks.addAll(notes);
    return blocks;
  }

  /** Whether the file has its last brace. */
  boolean isComplete() {
    return complete;
  }

  private void token(RtfLexer.Kind kind) {
    switch (kind) {
      case OPEN -> open();
      case CLOSE -> close();
      default -> word(lexer.word());
    }
  }

  private void open() {
    if (groups.size() >= DEEPEST_GROUP) {
      throw new TooLargeException(Limits.TOO_DEEP);
    }
    groups.push(look);
    look = look.copy();
    groupBegins = true;
    newer = false;
    fallback = 0;
  }

  private void close() {
    fallback = 0;
    groupBegins = false;
    if (!outer.isEmpty() && outer.element().depth == groups.size()) {
      endPart();
    }
    if (!groups.isEmpty()) {
      look = groups.pop();
    }
    complete = groups.isEmpty();
  }

  private void word(String word) {
    if (word.equals("*")) {
      newer = groupBegins;
      return;
    }
    boolean first = groupBegins;
    boolean mayBeSkipped = newer;
    groupBegins = false;
    newer = false;
    if (first && !look.skipped) {
      destination(word, mayBeSkipped);
    }
    if (!look.skipped) {
      text(word);
    }
  }

  private void destination(String word, boolean mayBeSkipped) {
    if (word.equals("listtext") || word.equals("pntext")) {
      part.mark();
    }
    if (RtfWords.isSkipped(word, mayBeSkipped)) {
      look.skipped = true;
    } else if (RtfWords.isHead(word) || word.equals("nesttableprops")) {
      look.destination = word;
    } else if (RtfWords.isPart(word)) {
      outer.push(new Outer(part, word, groups.size()));
      boolean footnote = word.equals("footnote");
      String place = footnote ? "footnote " + ++footnotes : part.place();
      part = new RtfPart(head, limits, place, word.equals("annotation"));
      look.newParagraph();
    }
  }

  private void endPart() {
    Outer around = outer.pop();
    List<Block> blocks = part.end(look);
    part = around.part;
    if (around.destination.equals("footnote")) {
      notes.addAll(blocks);
    } else {
      part.addBeside(blocks);
    }
  }

  private void text(String word) {
    int number = lexer.numberOr(0);
    boolean inHead = RtfWords.isHead(look.destination);
    if (inHead) {
      head.define(look.destination, word, number);
    } else {
      head.document(word, number);
    }
    if (look.take(word, number, lexer.numberOr(1)) || inHead) {
      return;
    }
    String sign = RtfWords.sign(word);
    if (sign != null) {
      part.add(sign, look);
    } else if (word.equals("u")) {
      part.add(String.valueOf((char) number), look);
      fallback = look.fallbackBytes;
    } else {
      layout(word, number);
    }
  }

  private void layout(String word, int number) {
    int depth = Math.max(1, look.depth());
    switch (word) {
      case "par", "sect" -> {
        if (!look.deleted) {
          part.endParagraph(look);
        }
      }
      case "trowd" -> edges.put(rowDepth(), new ArrayList<>());
      case "clvmrg" -> goesOnDown = true;
      case "clmrg" -> goesOnRight = true;
      case "cellx" -> {
        List<EdgeTable.Edge> row = edges.computeIfAbsent(rowDepth(), none -> new ArrayList<>());
        if (row.size() <= Limits.WIDEST_ROW) {
          row.add(new EdgeTable.Edge(number, goesOnDown, goesOnRight));
        }
        goesOnDown = false;
        goesOnRight = false;
      }
      case "cell" -> part.endCell(look, 1);
      case "nestcell" -> part.endCell(look, depth);
      case "row" -> part.endRow(1, edges.getOrDefault(1, List.of()));
      case "nestrow" -> part.endRow(depth, edges.getOrDefault(depth, List.of()));
      default -> {}
    }
  }

  /** The table whose row is being described: the outermost, or the one that a group is about. */
  private int rowDepth() {
    return look.destination.equals("nesttableprops") ? Math.max(1, look.depth()) : 1;
  }

  private void character(int character) {
    groupBegins = false;
    if (look.skipped) {
      return;
    }
    if (fallback > 0) {
      fallback--;
    } else if (RtfWords.isHead(look.destination)) {
      head.text(look.destination, character, look);
    } else {
      undecoded.write(character);
    }
  }

  /** Turns the bytes since the last control word into text: they share a font. */
  private void decode() {
    if (undecoded.size() == 0) {
      return;
    }
    String text;
    if (head.isSymbols(look.font)) {
      text = undecoded.toString(StandardCharsets.ISO_8859_1).replaceAll("[^\\x00-\\x7F]", "•");
    } else {
      text = undecoded.toString(head.charset(look.font));
    }
    undecoded.reset();
    part.add(text, look);
  }
}
