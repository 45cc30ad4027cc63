package org.reflectory.ingest.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.reflectory.ingest.document.Run;

/**
 * Takes the words out of the paragraphs of an older Word document: no field codes, no signs that
 * stand for pictures, nothing deleted or hidden.
 */
final class DocRuns {
  /** Stands for a comment in the text, and before the comment itself. */
  static final String COMMENT = "\u0005";

  private static final char FIELD_BEGINS = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_ENDS = '\u0015';

  private final RunBuilder runs = new RunBuilder();

  /** For each open field, whether its code is being read, not its result. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private boolean markDeleted;

  /** Adds a paragraph's words; says how many comments stand in it. */
  int read(Paragraph paragraph) {
    int comments = 0;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      markDeleted = run.isMarkedDeleted();
      String text = text(run.text());
      if (!markDeleted && !run.isVanished() && !text.isEmpty()) {
        comments += (int) text.chars().filter(c -> c == COMMENT.charAt(0)).count();
        runs.add(
            text.replace(COMMENT, ""),
            isRed(run),
            run.isItalic(),
            run.isBold(),
            run.isStrikeThrough() || run.isDoubleStrikeThrough());
      }
    }
    return comments;
  }

  /** Whether the end of the last paragraph was deleted, so that the next one goes on with it. */
  boolean markIsDeleted() {
    return markDeleted;
  }

  List<Run> take() {
    return runs.take();
  }

  private String text(String raw) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case FIELD_BEGINS -> fields.push(true);
        case FIELD_RESULT -> {
          if (!fields.isEmpty()) {
            fields.pop();
            fields.push(false);
          }
        }
        case FIELD_ENDS -> fields.poll();
        default -> {
          if (!fields.contains(true)) {
            append(c, text);
          }
        }
      }
    }
    return text.toString();
  }

  private static void append(char c, StringBuilder text) {
    switch (c) {
      case '\u000b' -> text.append('\n');
      case '\u001e' -> text.append('-');
      case '\t', '\u0005' -> text.append(c);
      default -> {
        if (c >= ' ') {
          text.append(c);
        }
      }
    }
  }

  private static boolean isRed(CharacterRun run) {
    int bgr = run.getIco24();
    return bgr >= 0 && Colours.isRed(bgr & 0xFF, (bgr >> 8) & 0xFF, (bgr >> 16) & 0xFF);
  }
}
