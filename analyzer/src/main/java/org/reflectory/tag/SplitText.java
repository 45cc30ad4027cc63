package org.reflectory.tag;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.note.Section;
import org.reflectory.note.Span;
import org.reflectory.text.Sentence;
import org.reflectory.text.Tokenizer;

/**
 * A text whose sentences were split before, put together again.
 *
 * @param text the sentences, a line feed between each two
 * @param sentences with their spans in it, in UTF-16 code units
 */
public record SplitText(String text, List<Sentence> sentences) {
  public SplitText {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence.
   *
   * @param id the sentence's id
   * @param text the sentence
   * @param section the part of a note it stands in
   */
  public record Line(String id, String text, Section section) {}

  /** Puts sentences together. */
  public static SplitText of(List<Line> lines) {
    String text = String.join("\n", lines.stream().map(Line::text).toList());
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (Line line : lines) {
      Span span = new Span(start, start + line.text().length());
      sentences.add(sentence(line, span, text));
      start = span.end() + 1;
    }
    return new SplitText(text, sentences);
  }

  private static Sentence sentence(Line line, Span span, String text) {
    return new Sentence(
        line.id(), span, line.section(), "", Tokenizer.tokens(text, span.start(), span.end()));
  }

  /** The sentence by itself with what was found in it: spans count from its start. */
  static TaggedSentence alone(Line line, TaggedSentence tagged) {
    int start = tagged.sentence().span().start();
    return new TaggedSentence(
        sentence(line, new Span(0, line.text().length()), line.text()),
        tagged.mentions().stream()
            .map(
                m ->
                    new Mention(
                        m.tag(), m.span().shift(-start), m.confidence(), m.explicit(), m.by()))
            .toList(),
        tagged.category(),
        tagged.faint());
  }
}
