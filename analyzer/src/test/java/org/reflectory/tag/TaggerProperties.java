package org.reflectory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.reflectory.corpus.Corpus;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.NoteMetadata;
import org.reflectory.note.Origin;
import org.reflectory.note.Passage;
import org.reflectory.note.Section;
import org.reflectory.note.SourcePlace;
import org.reflectory.note.Span;
import org.reflectory.rule.RuleExample;
import org.reflectory.text.Sentence;
import org.reflectory.text.Token;

/** What holds of tagging whatever the text. */
class TaggerProperties {
  private static final Corpus CORPUS = Corpus.load();
  private static final Tagger TAGGER = new Tagger(CORPUS);
  private static final List<String> SENTENCES =
      CORPUS.terms().stream()
          .flatMap(term -> term.examples().stream())
          .map(RuleExample::text)
          .toList();

  @Property(tries = 200)
  void taggingTwiceGivesTheSame(@ForAll("texts") String text) {
    Note note = note(text);
    assertThat(TAGGER.tag(note)).isEqualTo(TAGGER.tag(note));
  }

  @Property(tries = 20)
  void manyThreadsFindWhatOneFinds(@ForAll("texts") String text) {
    TaggedNote alone = TAGGER.tag(note(text));
    assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> TAGGER.tag(note(text))))
        .allMatch(alone::equals);
  }

  @Property(tries = 300)
  void sentencesAreInOrderAndNeverOverlap(@ForAll("texts") String text) {
    int from = 0;
    for (TaggedSentence tagged : TAGGER.tag(note(text)).sentences()) {
      Span span = tagged.sentence().span();
      assertThat(span.start()).isGreaterThanOrEqualTo(from);
      assertThat(span.end()).isBetween(span.start() + 1, text.length());
      assertThat(span.of(text)).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("\n");
      from = span.end();
    }
  }

  @Property(tries = 300)
  void noWrittenCharacterIsLost(@ForAll("texts") String text) {
    boolean[] covered = new boolean[text.length()];
    for (TaggedSentence tagged : TAGGER.tag(note(text)).sentences()) {
      Span span = tagged.sentence().span();
      Arrays.fill(covered, span.start(), span.end(), true);
    }
    for (int i = 0; i < text.length(); i++) {
      assertThat(covered[i] || Character.isWhitespace(text.charAt(i)))
          .as("character %d", i)
          .isTrue();
    }
  }

  @Property(tries = 300)
  void tokensLieWithinTheirSentenceInOrder(@ForAll("texts") String text) {
    for (TaggedSentence tagged : TAGGER.tag(note(text)).sentences()) {
      Sentence sentence = tagged.sentence();
      int from = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(from);
        assertThat(token.end()).isBetween(token.start() + 1, sentence.span().end());
        assertThat(token.form()).isNotEmpty();
        from = token.end();
      }
    }
  }

  @Property(tries = 300)
  void mentionsLieWithinTheirSentenceInOrder(@ForAll("texts") String text) {
    for (TaggedSentence tagged : TAGGER.tag(note(text)).sentences()) {
      int from = 0;
      for (Mention mention : tagged.mentions()) {
        assertThat(tagged.sentence().span().contains(mention.span())).isTrue();
        assertThat(mention.span().of(text)).isNotBlank();
        assertThat(mention.span().start()).isGreaterThanOrEqualTo(from);
        assertThat(mention.confidence()).isBetween(0.0, 1.0);
        assertThat(CORPUS.vocabulary().find(mention.term())).isPresent();
        assertThat(mention.by()).startsWith(mention.term() + "/");
        from = mention.span().start();
      }
    }
  }

  @Property(tries = 200)
  void aSentenceMeansTheSameAloneAndAmongOthers(@ForAll("texts") String text) {
    for (TaggedSentence tagged : TAGGER.tag(note(text)).sentences()) {
      Span span = tagged.sentence().span();
      assertThat(TAGGER.tag("s", span.of(text), Section.OTHER).mentions())
          .map(
              m ->
                  new Mention(
                      m.tag(), m.span().shift(span.start()), m.confidence(), m.explicit(), m.by()))
          .isEqualTo(tagged.mentions());
    }
  }

  @Property(tries = 300)
  void noTermIsFoundTwiceInTheSameWords(@ForAll("texts") String text) {
    for (TaggedSentence tagged : TAGGER.tag(note(text)).sentences()) {
      List<Mention> mentions = tagged.mentions();
      for (int i = 0; i < mentions.size(); i++) {
        for (int j = i + 1; j < mentions.size(); j++) {
          assertThat(
                  mentions.get(i).term().equals(mentions.get(j).term())
                      && mentions.get(i).span().overlaps(mentions.get(j).span()))
              .as("%s and %s", mentions.get(i), mentions.get(j))
              .isFalse();
        }
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(SENTENCES)),
            Tuple.of(2, cutSentences()),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(40)),
            Tuple.of(
                1,
                Arbitraries.strings()
                    .withChars("aeiGROW'\u2019.-\u2013/&0170 ()\n\u0301\ud83d\ude42")
                    .ofMaxLength(40)));
    Arbitrary<String> glue = Arbitraries.of(" ", "\n", "", ". ", ", ", " \u2013 ", "\r\n", "\t");
    return Combinators.combine(piece, glue)
        .as((text, end) -> text + end)
        .list()
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces));
  }

  private static Arbitrary<String> cutSentences() {
    return Combinators.combine(Arbitraries.of(SENTENCES), Arbitraries.integers().between(0, 200))
        .as((text, at) -> text.substring(Math.min(at, text.length())));
  }

  private static Note note(String text) {
    return new Note(
        "n",
        NoteKind.REFLECTIVE_NOTE,
        NoteMetadata.NONE,
        new SourcePlace("n.txt", ""),
        text,
        List.of(new Passage(new Span(0, text.length()), Section.OTHER, Origin.WRITTEN, "")));
  }
}
