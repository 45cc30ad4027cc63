package org.reflectory.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.NoteMetadata;
import org.reflectory.note.Origin;
import org.reflectory.note.Passage;
import org.reflectory.note.Section;
import org.reflectory.note.SourcePlace;
import org.reflectory.note.Span;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  @Test
  void endsSentencesAtTheirMarks() {
    assertThat(sentences("I asked him why. He did not know! Did it matter? It did."))
        .containsExactly("I asked him why.", "He did not know!", "Did it matter?", "It did.");
  }

  @Test
  void aLineFeedAlwaysEndsASentence() {
    assertThat(sentences("Asked about the\nrota and left\n\n- GROW\n- scaling"))
        .containsExactly("Asked about the", "rota and left", "- GROW", "- scaling");
  }

  @Test
  void whiteSpaceRoundASentenceIsNotPartOfIt() {
    assertThat(sentences("  \t Asked him why.   \r\n   \n He knew.  "))
        .containsExactly("Asked him why.", "He knew.");
  }

  @Test
  void typographicMarksEndSentencesAsPlainOnesDo() {
    String plain = "\"I can't do it,\" she said. Then she did - twice. It worked.";
    String typographic =
        "\u201cI can\u2019t do it,\u201d she said. Then she did \u2013 twice. It worked.";
    assertThat(sentences(typographic)).hasSameSizeAs(sentences(plain)).hasSize(3);
    assertThat(sentences(typographic).get(1)).isEqualTo("Then she did \u2013 twice.");
  }

  @Test
  void aDecimalNumberDoesNotEndASentence() {
    assertThat(sentences("We met for 1.5 hours in her office. It was hot."))
        .containsExactly("We met for 1.5 hours in her office.", "It was hot.");
  }

  @Test
  void onlyWhatTheLearnerWroteIsSplit() {
    String text = "Heading one\nI asked. He spoke.\nDescribe the session.\nI listened.";
    Note note =
        note(
            text,
            new Passage(new Span(0, 11), Section.OTHER, Origin.HEADING, "heading 1"),
            new Passage(new Span(12, 30), Section.TECHNIQUES, Origin.WRITTEN, "paragraph 1"),
            new Passage(new Span(31, 52), Section.OTHER, Origin.TEMPLATE, "paragraph 2"),
            new Passage(new Span(53, 64), Section.PLAN, Origin.WRITTEN, "paragraph 3"));
    List<Sentence> sentences = SPLITTER.split(note);
    assertThat(sentences)
        .extracting(s -> s.span().of(text))
        .containsExactly("I asked.", "He spoke.", "I listened.");
    assertThat(sentences).extracting(Sentence::id).containsExactly("n.1", "n.2", "n.3");
    assertThat(sentences)
        .extracting(Sentence::section)
        .containsExactly(Section.TECHNIQUES, Section.TECHNIQUES, Section.PLAN);
    assertThat(sentences)
        .extracting(Sentence::locator)
        .containsExactly("paragraph 1", "paragraph 1", "paragraph 3");
  }

  @Test
  void twoPassagesNeverShareASentence() {
    String text = "I asked him\nwhat he wanted";
    Note note =
        note(
            text,
            new Passage(new Span(0, 11), Section.OTHER, Origin.WRITTEN, "cell 1"),
            new Passage(new Span(12, 26), Section.OTHER, Origin.WRITTEN, "cell 2"));
    assertThat(SPLITTER.split(note)).hasSize(2);
  }

  @Test
  void aLongParagraphIsSplitAsAShortOneIs() {
    assertThat(sentences("She asked me why. ".repeat(2_000)))
        .hasSize(2_000)
        .containsOnly("She asked me why.");
  }

  @Test
  void wordsWithoutEndAreCutBetweenWords() {
    List<String> sentences = sentences("and then she said ".repeat(1_000));
    assertThat(sentences).hasSizeGreaterThan(1);
    assertThat(String.join(" ", sentences)).isEqualTo("and then she said ".repeat(1_000).strip());
  }

  @Test
  void anEmptyNoteHasNoSentences() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences(" \n\t\n")).isEmpty();
  }

  private static List<String> sentences(String text) {
    Note note =
        note(text, new Passage(new Span(0, text.length()), Section.OTHER, Origin.WRITTEN, ""));
    return SPLITTER.split(note).stream().map(s -> s.span().of(text)).toList();
  }

  private static Note note(String text, Passage... passages) {
    return new Note(
        "n",
        NoteKind.DIARY,
        NoteMetadata.NONE,
        new SourcePlace("n.txt", ""),
        text,
        List.of(passages));
  }
}
