package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.ingest.document.Run;

/** Gathers the runs of one paragraph, joining neighbours that look alike. */
final class RunBuilder {
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean red;
  private boolean italic;
  private boolean bold;
  private boolean struck;

  void add(String more, boolean inRed, boolean inItalic, boolean inBold) {
    add(more, inRed, inItalic, inBold, false);
  }

  void add(String more, boolean inRed, boolean inItalic, boolean inBold, boolean isStruck) {
    if (more.isEmpty()) {
      return;
    }
    boolean alike =
        (inRed == red && inItalic == italic && inBold == bold && isStruck == struck)
            || more.isBlank();
    if (!alike) {
      flush();
    }
    if (text.isEmpty()) {
      red = inRed;
      italic = inItalic;
      bold = inBold;
      struck = isStruck;
    }
    text.append(more);
  }

  /** The runs so far, without space at either end; empty where there is no text. Starts anew. */
  List<Run> take() {
    flush();
    List<Run> taken = new ArrayList<>(runs);
    runs.clear();
    trim(taken);
    return taken;
  }

  private static void trim(List<Run> runs) {
    while (!runs.isEmpty() && runs.getFirst().text().isBlank()) {
      runs.removeFirst();
    }
    while (!runs.isEmpty() && runs.getLast().text().isBlank()) {
      runs.removeLast();
    }
    if (!runs.isEmpty()) {
      Run first = runs.getFirst();
      runs.set(0, first.saying(first.text().stripLeading()));
      Run last = runs.getLast();
      runs.set(runs.size() - 1, last.saying(last.text().stripTrailing()));
    }
  }

  private void flush() {
    if (!text.isEmpty()) {
      runs.add(new Run(text.toString(), red, italic, bold, struck));
      text.setLength(0);
    }
  }
}
