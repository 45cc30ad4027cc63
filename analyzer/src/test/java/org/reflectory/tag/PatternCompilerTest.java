package org.reflectory.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.corpus.Corpus;
import org.reflectory.framework.SessionModel;
import org.reflectory.note.Section;
import org.reflectory.note.Span;
import org.reflectory.programme.ChecklistItem;
import org.reflectory.programme.Criterion;
import org.reflectory.programme.Unit;
import org.reflectory.rule.TagPattern;
import org.reflectory.text.PartOfSpeechTagger;
import org.reflectory.text.Sentence;
import org.reflectory.text.Tokenizer;

/** What patterns match, as {@code docs/vocabulary.md} says it. */
class PatternCompilerTest {
  private static final Corpus CORPUS = Corpus.load();
  private static final PatternCompiler COMPILER =
      new PatternCompiler(CORPUS.inflections(), CORPUS.classes());
  private static final PartOfSpeechTagger PARTS_OF_SPEECH = new PartOfSpeechTagger();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "scaling question      # I used a Scaling Question today   # Scaling Question",
        "~listen to            # He was listening to me            # listening to",
        "~give feedback        # I gave feedback on it             # gave feedback",
        "~question             # Two questions too many            # questions",
        "meta mirror           # the meta-mirror helped            # meta-mirror",
        "summarised            # I summarized it                   # summarized",
        "2 goals               # set two goals                     # two goals",
        "grow                  # used G.R.O.W. with her            # G.R.O.W.",
        "supervisor            # my supervisor's view              # supervisor's",
        "\"GROW\"              # the GROW model                    # GROW",
        "\"GROW\"              # the G.R.O.W model                 # G.R.O.W",
        "70/30                 # a 70/30 split                     # 70/30",
        "asked (her|the team)  # I asked the team                  # asked the team",
        "asked (her|him) why?  # I asked him what for              # asked him",
        "asked (her|him) why?  # I asked him why                   # asked him why",
        "not * enough          # not nearly enough                 # not nearly enough",
        "~ask ... why          # asked the whole team why          # asked the whole team why",
        "~ask ..1 why          # asked her why                     # asked her why",
        "~ask ... why          # asked her, gently, why            # asked her, gently, why",
        "{coachee} ~say        # Tomasz said so                    # Tomasz said",
        "{number} out of 10    # four out of ten                   # four out of ten",
        "~use [ scaling ]      # I used scaling                    # scaling",
        "^ challenged          # Challenged her on it              # Challenged",
        "on it $               # Challenged her on it              # on it",
        "~challenge@VERB       # I challenged her view             # challenged"
      })
  void matches(String pattern, String sentence, String expected) {
    assertThat(found(pattern, sentence)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "\"GROW\"             # They grow and Grow and GROWN",
        "grow                 # growth",
        "~ask ..1 why         # asked her again why",
        "~ask ... why         # asked her. Why not",
        "~ask ... why         # asked her; why not",
        "~ask ... why         # asked her - why not",
        "scaling question     # scaling, question time",
        "scaling question     # Scaling: question one",
        "^ challenged         # I challenged her",
        "on it $              # Challenged her on it twice",
        "{number} out of 10   # many out of ten",
        "~challenge@VERB      # It was a big challenge",
        "asked (her|him)      # asked them"
      })
  void doesNotMatch(String pattern, String sentence) {
    assertThat(found(pattern, sentence)).isEmpty();
  }

  @Test
  void matchesDoNotOverlap() {
    assertThat(found("very very", "very very very very good")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"* *", "again?", "...  *", "{coachee} *", "(again|*)", "(a|b?)"})
  void aPatternNeedsAWordThatMustBeThere(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COMPILER.compile(TagPattern.parse(pattern)))
        .withMessageContaining("expected a word that must be there");
  }

  @Test
  void anUnknownClassIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COMPILER.compile(TagPattern.parse("{colour} chair")))
        .withMessageContaining("{colour}");
  }

  @Test
  void everyPhraseOfTheProgrammesCompiles() {
    for (Unit unit : CORPUS.programmes().units()) {
      for (Criterion criterion : unit.criteria()) {
        criterion.evidence().groups().stream()
            .flatMap(group -> group.alternatives().stream())
            .flatMap(alternative -> alternative.phrases().stream())
            .forEach(PatternCompilerTest::compiles);
      }
    }
    for (ChecklistItem item : CORPUS.programmes().checklist().items()) {
      item.cues().forEach(PatternCompilerTest::compiles);
    }
  }

  @Test
  void everyNameAndCueOfAModelCompiles() {
    for (SessionModel model : CORPUS.frameworks().models()) {
      model.names().forEach(PatternCompilerTest::compiles);
      model.stages().forEach(stage -> stage.cues().forEach(PatternCompilerTest::compiles));
    }
  }

  private static void compiles(TagPattern pattern) {
    assertThat(COMPILER.compile(pattern).anchors()).as(pattern.source()).isNotEmpty();
  }

  private static List<String> found(String pattern, String text) {
    Sentence sentence =
        new Sentence(
            "s",
            new Span(0, text.length()),
            Section.OTHER,
            "",
            Tokenizer.tokens(text, 0, text.length()));
    SentenceText words =
        new SentenceText(text, sentence, () -> PARTS_OF_SPEECH.tag(text, sentence.tokens()));
    return COMPILER.compile(TagPattern.parse(pattern)).findAll(words).stream()
        .map(range -> range.span(words).of(text))
        .toList();
  }
}
