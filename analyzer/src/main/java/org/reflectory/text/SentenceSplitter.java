package org.reflectory.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.reflectory.note.Note;
import org.reflectory.note.Passage;
import org.reflectory.note.Span;

/**
 * Splits what the learner wrote into sentences; a passage never shares a sentence with the next.
 * Thread-safe.
 *
 * <p>OpenNLP's English model finds the ends; it is applied to a copy of the text in which
 * typographic quotes, dashes and spaces stand as plain ones, character for character, so that its
 * offsets hold in the text as written.
 */
public final class SentenceSplitter {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /**
   * The most code units that the detector sees at once: its time grows with the square of a text
   * without spaces. A sentence that is longer is cut.
   */
  private static final int WINDOW = 5_000;

  private final SentenceModel model;
  private final ThreadLocal<SentenceDetectorME> detector;

  public SentenceSplitter() {
    model = load();
    detector = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
  }

  private static SentenceModel load() {
    try (InputStream in = Models.open(MODEL)) {
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences of all passages that are evidence, in order, not overlapping. */
  public List<Sentence> split(Note note) {
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : note.passages()) {
      if (passage.origin().isEvidence()) {
        for (Span span : spans(note.text(), passage.span())) {
          sentences.add(
              new Sentence(
                  note.id() + "." + (sentences.size() + 1),
                  span,
                  passage.section(),
                  passage.locator(),
                  Tokenizer.tokens(note.text(), span.start(), span.end())));
        }
      }
    }
    return sentences;
  }

  /** Spans of the sentences within one passage; a line feed always ends one. */
  List<Span> spans(String text, Span passage) {
    List<Span> spans = new ArrayList<>();
    int from = passage.start();
    while (from < passage.end()) {
      int lineEnd = text.indexOf('\n', from);
      int to = lineEnd < 0 || lineEnd > passage.end() ? passage.end() : lineEnd;
      addLine(text, from, to, spans);
      from = to + 1;
    }
    return spans;
  }

  private void addLine(String text, int from, int to, List<Span> spans) {
    int start = from;
    while (to - start > WINDOW) {
      start = addWindow(text, start, spans);
    }
    for (opennlp.tools.util.Span found : detect(text, start, to)) {
      addTrimmed(text, start + found.getStart(), start + found.getEnd(), spans);
    }
  }

  /** Adds the sentences that surely end within the window, at least one; returns where to go on. */
  private int addWindow(String text, int start, List<Span> spans) {
    int end = start + WINDOW - (Character.isHighSurrogate(text.charAt(start + WINDOW - 1)) ? 1 : 0);
    opennlp.tools.util.Span[] found = detect(text, start, end);
    for (int i = 0; i < found.length - 1; i++) {
      addTrimmed(text, start + found[i].getStart(), start + found[i].getEnd(), spans);
    }
    if (found.length > 1) {
      return start + found[found.length - 1].getStart();
    }
    int space = text.lastIndexOf(' ', end - 1);
    int cut = space > start ? space : end;
    addTrimmed(text, start, cut, spans);
    return cut;
  }

  private opennlp.tools.util.Span[] detect(String text, int from, int to) {
    String part = plain(text.substring(from, to));
    return part.isBlank() ? new opennlp.tools.util.Span[0] : detector.get().sentPosDetect(part);
  }

  private static void addTrimmed(String text, int from, int to, List<Span> spans) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201a' -> '\'';
      case '\u201c', '\u201d', '\u201e' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      case '\u00a0', '\u2007', '\u202f', '\t' -> ' ';
      default -> c;
    };
  }
}
