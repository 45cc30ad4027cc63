package org.reflectory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reflectory.corpus.Corpus;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.NoteMetadata;
import org.reflectory.note.Origin;
import org.reflectory.note.Passage;
import org.reflectory.note.Section;
import org.reflectory.note.SourcePlace;
import org.reflectory.note.Span;

/** Texts that nobody writes but somebody will import, each within a time limit. */
class HostileTextTest {
  private static final Tagger TAGGER = new Tagger(Corpus.load());

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("one word without end", "a".repeat(500_000)),
        Arguments.of("apostrophes without end", "a'".repeat(100_000)),
        Arguments.of("initials without end", "G.R.O.W.".repeat(50_000)),
        Arguments.of("numbers without end", "1.".repeat(100_000)),
        Arguments.of("dashes without end", "-".repeat(200_000) + " GROW"),
        Arguments.of("one term without end", "challenged her ".repeat(5_000)),
        Arguments.of("a name without end", "wheel of life ".repeat(5_000)),
        Arguments.of("a misspelt name without end", "wheal of lyfe ".repeat(3_000)),
        Arguments.of("cues without end", "should have forgotten to ask GROW ".repeat(2_000)),
        Arguments.of("full stops without end", ". ".repeat(100_000)),
        Arguments.of("line feeds without end", "\n".repeat(200_000)),
        Arguments.of("accents without end", "e" + "\u0301".repeat(100_000)),
        Arguments.of("emoji without end", "\ud83d\ude42".repeat(100_000)),
        Arguments.of("half characters", "\ud83d GROW \ude42 model \ud83d".repeat(1_000)),
        Arguments.of("control characters", "GR\u0000OW \u0007 model \uffff \ufeff".repeat(1_000)),
        Arguments.of(
            "right to left", "\u202eGROW model\u202c \u0645\u062f\u0631\u0628 ".repeat(1_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void isTagged(String name, String text) {
    Note note =
        new Note(
            "n",
            NoteKind.OTHER,
            NoteMetadata.NONE,
            new SourcePlace("n.txt", ""),
            text,
            List.of(new Passage(new Span(0, text.length()), Section.OTHER, Origin.WRITTEN, "")));
    TaggedNote tagged = TAGGER.tag(note);
    assertThat(tagged.mentions())
        .allSatisfy(mention -> assertThat(mention.span().end()).isLessThanOrEqualTo(text.length()));
    assertThat(TAGGER.tag("s", text, Section.OTHER).sentence().span().length())
        .isEqualTo(text.length());
  }
}
