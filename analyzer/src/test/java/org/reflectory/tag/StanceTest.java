package org.reflectory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reflectory.corpus.Corpus;
import org.reflectory.note.Section;
import org.reflectory.note.Span;
import org.reflectory.rule.DataNode;
import org.reflectory.text.PartOfSpeechTagger;
import org.reflectory.text.Sentence;
import org.reflectory.text.Tokenizer;
import org.reflectory.vocabulary.Stance;

/** How the writer stands to marked words, whichever rule may have found them. */
class StanceTest {
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";
  private static final Corpus CORPUS = Corpus.load();
  private static final StanceResolver RESOLVER = new StanceResolver(CORPUS);
  private static final PartOfSpeechTagger PARTS_OF_SPEECH = new PartOfSpeechTagger();

  @TestFactory
  Stream<DynamicTest> stanceIsJudgedAsAReaderWould() {
    return Stream.of("sentences.yaml", "sentences-kept-back.yaml")
        .flatMap(file -> read(file).items().stream())
        .map(
            sentence ->
                DynamicTest.dynamicTest(
                    sentence.text("stance") + ": " + sentence.text("text"), () -> check(sentence)));
  }

  private static void check(DataNode example) {
    String marked = example.text("text");
    int start = marked.indexOf(OPEN);
    int end = marked.indexOf(CLOSE) - OPEN.length();
    String text = marked.replace(OPEN, "").replace(CLOSE, "");
    Section section = Section.from(example.text("section", "other")).orElseThrow();
    Sentence sentence =
        new Sentence(
            "x", new Span(0, text.length()), section, "", Tokenizer.tokens(text, 0, text.length()));
    SentenceText words =
        new SentenceText(text, sentence, () -> PARTS_OF_SPEECH.tag(text, sentence.tokens()));
    StanceResolver.Judgement judgement =
        RESOLVER
            .read(words)
            .read(CORPUS.vocabulary().term(example.text("term")), range(words, start, end));
    assertThat(judgement.stance().map(Stance::id).orElse("none"))
        .as("decided by " + judgement.cue())
        .isEqualTo(example.text("stance"));
  }

  private static WordRange range(SentenceText words, int start, int end) {
    int first = 0;
    while (words.token(first).end() <= start) {
      first++;
    }
    int last = first;
    while (last + 1 < words.size() && words.token(last + 1).start() < end) {
      last++;
    }
    return new WordRange(first, last + 1, first, last + 1);
  }

  private static DataNode read(String file) {
    try (InputStream in = StanceTest.class.getResourceAsStream("/stance/" + file)) {
      return DataNode.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
