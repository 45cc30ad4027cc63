package org.reflectory.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Tag;

class TaggedNotesReaderTest {
  @Test
  void readsNotesWithSectionsAndTags() {
    List<GoldNote> notes =
        TaggedNotesReader.read(
            "a.notes",
            """
            ## nurse-01 | kind=diary | date=2025-03-14
            [techniques]
            Waited for him. {silence, trust:gap}
            It rained.

            ## nurse-02 | kind=reflective-note
            No section yet.
            """);
    assertThat(notes).extracting(GoldNote::id).containsExactly("nurse-01", "nurse-02");
    assertThat(notes).extracting(GoldNote::kind).containsExactly("diary", "reflective-note");
    GoldSentence first = notes.get(0).sentences().get(0);
    assertThat(first.id()).isEqualTo("nurse-01.1");
    assertThat(first.section()).isEqualTo("techniques");
    assertThat(first.text()).isEqualTo("Waited for him.");
    assertThat(first.tags())
        .containsExactly(new Tag("silence", Stance.PRACTISED), new Tag("trust", Stance.GAP));
    assertThat(notes.get(0).sentences().get(1).tags()).isEmpty();
    assertThat(notes.get(1).sentences().get(0).section()).isEqualTo("other");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A sentence first. | 1 | heading first",
        "## a-01 without its kind | 1 | kind of note",
        "{silence} | 1 | expected",
      })
  void saysWhatIsWrongAndWhere(String line, int number, String message) {
    assertThatThrownBy(() -> TaggedNotesReader.read("a.notes", line))
        .isInstanceOfSatisfying(GoldException.class, e -> assertThat(e.line()).isEqualTo(number))
        .hasMessageContaining("a.notes")
        .hasMessageContaining(message);
  }

  @Test
  void aStanceThatThereIsNotIsRefused() {
    String text = "## a-01 | kind=diary\nWaited. {silence:done}";
    assertThatThrownBy(() -> TaggedNotesReader.read("a.notes", text))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("done");
  }
}
