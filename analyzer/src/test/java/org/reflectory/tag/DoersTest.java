package org.reflectory.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.corpus.Corpus;
import org.reflectory.note.Section;
import org.reflectory.note.Span;
import org.reflectory.rule.Doer;
import org.reflectory.text.PartOfSpeechTagger;
import org.reflectory.text.Sentence;
import org.reflectory.text.Tokenizer;

/** Whose doing the word in brackets is. */
class DoersTest {
  private static final Doers DOERS = new Doers(Corpus.load());
  private static final PartOfSpeechTagger PARTS_OF_SPEECH = new PartOfSpeechTagger();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "COACH   # I [asked] her about it",
        "COACH   # [Challenged] her boss about it",
        "COACH   # Kept it short and [asked] one thing",
        "COACH   # Plan to [build] on it",
        "COACH   # Shamefully [unprepared]",
        "COACH   # Lent Dawn a book and [asked] about it",
        "COACH   # I asked what she wanted and [summarised]",
        "COACH   # He was late, so [skipped] the opening",
        "COACH   # After the team day I [listened]",
        "COACH   # GROW was [useful]",
        "COACHEE # She said that she had [tried] it",
        "COACHEE # Kelly [drew] it on the board",
        "COACHEE # Tomasz challenged it and [laughed]",
        "COACHEE # The coachee [found] it useful",
        "COACHEE # Her profile [said] as much",
        "COACHEE # Priya's profile [said] as much",
        "OTHER   # Her vicar [swears] by it",
        "OTHER   # The airline had [used] it on him",
        "OTHER   # The handbook [lists] it",
        "OTHER   # Covey [writes] about it",
        "OTHER   # Hatton and Smith [studied] it",
        "OTHER   # My own coach leaves [silences]",
        "OTHER   # Nobody [used] it"
      })
  void isTheNearestSubject(Doer doer, String marked) {
    assertThat(of(marked, Set.of())).isEqualTo(doer);
  }

  @Test
  void aNameThatTheNoteUsesElsewhereIsKnownAtTheStartOfASentence() {
    assertThat(of("Hope [kept] quiet", Set.of())).isEqualTo(Doer.COACH);
    assertThat(of("Hope [kept] quiet", Set.of("hope"))).isEqualTo(Doer.COACHEE);
  }

  private static Doer of(String marked, Set<String> names) {
    int start = marked.indexOf('[');
    String text = marked.replace("[", "").replace("]", "");
    Sentence sentence =
        new Sentence(
            "x",
            new Span(0, text.length()),
            Section.OTHER,
            "",
            Tokenizer.tokens(text, 0, text.length()));
    SentenceText words =
        new SentenceText(text, sentence, () -> PARTS_OF_SPEECH.tag(text, sentence.tokens()), names);
    int at = 0;
    while (words.token(at).start() < start) {
      at++;
    }
    return DOERS.of(words, at);
  }
}
