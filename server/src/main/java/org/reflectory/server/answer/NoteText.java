package org.reflectory.server.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.NoteFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.model.CategoryReading;
import org.reflectory.note.Passage;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;

/**
 * A whole note: what was found in it, and its text as written with everything that points into it.
 * All of {@code begin} and {@code end} count UTF-16 code units of {@link #text()}.
 *
 * @param finding what the note holds
 * @param text as written
 * @param passages paragraphs, headings and table cells, in order
 * @param sentences those of the passages that the learner wrote, in order
 */
public record NoteText(
    @JsonUnwrapped NoteFinding finding,
    String text,
    List<TextPassage> passages,
    List<TextSentence> sentences) {

  /**
   * A passage.
   *
   * @param origin whose words they are: written, heading, template, sample, assessor or criterion;
   *     only written ones are evidence
   */
  public record TextPassage(int begin, int end, String section, String origin, String locator) {
    static TextPassage of(Passage passage) {
      return new TextPassage(
          passage.span().start(),
          passage.span().end(),
          passage.section().id(),
          passage.origin().name().toLowerCase(java.util.Locale.ROOT),
          passage.locator());
    }
  }

  /**
   * A sentence with what was found in it.
   *
   * @param category label of its reflective category; none if the sentence model did not read it
   * @param categoryConfidence how sure that is, from 0 to 1
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record TextSentence(
      String id,
      int begin,
      int end,
      String section,
      String locator,
      @Nullable String category,
      @Nullable Double categoryConfidence,
      List<TextMention> mentions) {
    static TextSentence of(IndexedSentence sentence) {
      CategoryReading category = sentence.category();
      return new TextSentence(
          sentence.id(),
          sentence.span().start(),
          sentence.span().end(),
          sentence.section().id(),
          sentence.locator(),
          category == null ? null : category.category().label(),
          category == null ? null : category.confidence(),
          sentence.mentions().stream().map(TextMention::of).toList());
    }
  }

  /** A term found in a sentence. */
  public record TextMention(
      String term,
      Stance stance,
      int begin,
      int end,
      double confidence,
      boolean explicit,
      String by) {
    /** A mention as it goes out: its span spelt out. */
    public static TextMention of(Mention mention) {
      return new TextMention(
          mention.term(),
          mention.stance(),
          mention.span().start(),
          mention.span().end(),
          mention.confidence(),
          mention.explicit(),
          mention.by());
    }
  }

  /** A note with its text. */
  public static NoteText of(NoteFinding finding, IndexedNote note) {
    return new NoteText(
        finding,
        note.note().text(),
        note.note().passages().stream().map(TextPassage::of).toList(),
        note.sentences().stream().map(TextSentence::of).toList());
  }
}
