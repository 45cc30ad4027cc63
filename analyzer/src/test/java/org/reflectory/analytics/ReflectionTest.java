package org.reflectory.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.NoteReflection;
import org.reflectory.finding.NoteReflection.Depth;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;
import org.reflectory.model.ReflectiveCategory;
import org.reflectory.note.NoteKind;

class ReflectionTest {
  private static NoteReflection of(NoteBuilder note) {
    return Reports.of(new PortfolioBuilder().note(note)).notes().get(0).reflection();
  }

  private static NoteBuilder told() {
    return NoteBuilder.reflective("n1")
        .says("We met at ten.")
        .as(ReflectiveCategory.EXPERIENCE)
        .says("I was glad.")
        .as(ReflectiveCategory.FEELING);
  }

  private static NoteBuilder judged() {
    return told()
        .says("It went slowly because I had not prepared.")
        .as(ReflectiveCategory.REFLECTION)
        .says("That was the hard part.")
        .as(ReflectiveCategory.DIFFICULTY);
  }

  @Test
  void tellingWhatHappenedIsDescriptiveWriting() {
    NoteReflection reflection = of(told());
    assertThat(reflection.depth()).isEqualTo(Depth.DESCRIPTIVE_WRITING);
    assertThat(reflection.evidence()).isEmpty();
    assertThat(reflection.categories()).containsEntry("Experience", 1).containsEntry("Feeling", 1);
  }

  @Test
  void reasonsMakeItReflective() {
    NoteReflection reflection = of(judged());
    assertThat(reflection.depth()).isEqualTo(Depth.DESCRIPTIVE_REFLECTION);
    assertThat(reflection.evidence())
        .extracting(Evidence::quote)
        .containsExactly("It went slowly because I had not prepared.", "That was the hard part.");
    assertThat(reflection.why()).contains("reasons or judge: 2");
  }

  @Test
  void anotherReadingWeighedMakesItDialogic() {
    NoteReflection reflection =
        of(judged().says("He may [have seen it otherwise|perspective practised]."));
    assertThat(reflection.depth()).isEqualTo(Depth.DIALOGIC);
    assertThat(reflection.evidence().get(0).quote()).isEqualTo("He may have seen it otherwise.");
  }

  @Test
  void theWiderSettingMakesItCritical() {
    NoteReflection reflection =
        of(
            judged()
                .says("He may [have seen it otherwise|perspective practised].")
                .says("That I [sign his leave|power practised] colours what he tells me.")
                .as(ReflectiveCategory.REFLECTION));
    assertThat(reflection.depth()).isEqualTo(Depth.CRITICAL);
    assertThat(reflection.evidence().get(0).quote()).startsWith("That I sign his leave");
  }

  @Test
  void powerThatIsOnlyReportedDoesNot() {
    NoteReflection reflection =
        of(
            judged()
                .says("He may [have seen it otherwise|perspective practised].")
                .says("I [sign his leave|power practised].")
                .as(ReflectiveCategory.EXPERIENCE));
    assertThat(reflection.depth()).isEqualTo(Depth.DIALOGIC);
  }

  @Test
  void aNoteThatTheModelDidNotReadHasNoDepth() {
    assertThat(of(NoteBuilder.reflective("n1").says("We met at ten.")).depth()).isNull();
  }

  @Test
  void neitherHasOneThatRecordsNoSession() {
    assertThat(
            of(NoteBuilder.of(NoteKind.CONTRACT, "n1")
                    .says("We agree to meet monthly.")
                    .as(ReflectiveCategory.OTHER))
                .depth())
        .isNull();
  }
}
