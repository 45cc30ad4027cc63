package org.reflectory.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.NoteFinding.ChecklistItem;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Reports;
import org.reflectory.note.NoteKind;

class ChecklistTest {

  private static Map<String, ChecklistItem> checklist(NoteBuilder note) {
    return Reports.of(new PortfolioBuilder().note(note)).notes().get(0).checklist();
  }

  private static List<String> present(NoteBuilder note) {
    return checklist(note).entrySet().stream()
        .filter(e -> e.getValue().present())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static NoteBuilder saying(String... sentences) {
    NoteBuilder note = NoteBuilder.reflective("n1");
    List.of(sentences).forEach(note::says);
    return note;
  }

  @Test
  void everyRecordOfASessionHasTheEightItems() {
    assertThat(checklist(saying("Nothing much.")).keySet())
        .containsExactly(
            "contracting",
            "preparation",
            "tools-referenced",
            "tools-signposted",
            "objectives-progress",
            "coachee-feedback",
            "own-performance",
            "gaps");
    assertThat(present(saying("Nothing much."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "contracting practised, contracting",
    "confidentiality practised, contracting",
    "preparation practised, preparation",
    "wheel-of-life practised, tools-referenced",
    "grow practised, tools-referenced",
    "progress-review practised, objectives-progress",
    "coachee-feedback practised, coachee-feedback",
    "strength practised, own-performance"
  })
  void anItemIsPresentByATagOfItsOwn(String tag, String item) {
    assertThat(present(saying("I did [it|" + tag + "]."))).containsExactly(item);
  }

  @ParameterizedTest
  @CsvSource({
    "contracting planned",
    "preparation gap",
    "wheel-of-life mentioned",
    "progress-review planned",
    "coachee-feedback mentioned"
  })
  void inAnotherStanceItIsNot(String tag) {
    assertThat(present(saying("I did [it|" + tag + "].")))
        .doesNotContain(
            "contracting",
            "preparation",
            "tools-referenced",
            "objectives-progress",
            "coachee-feedback");
  }

  @Test
  void aGapIsAGapAndAJudgementOfOneself() {
    assertThat(present(saying("I left no [silence|silence gap].")))
        .containsExactly("own-performance", "gaps");
  }

  @Test
  void threeOfGrowsStagesAreAModelAtWorkAndTwoAreNot() {
    String two = "Her [aim|grow-goal practised] and [where she is|grow-reality practised].";
    assertThat(present(saying(two))).isEmpty();
    assertThat(present(saying(two, "She [found three ways|grow-options practised].")))
        .containsExactly("tools-referenced");
  }

  @Test
  void aToolIsSignpostedByWordsInItsSentenceOrTheOneBeside() {
    String tool = "She drew the [wheel|wheel-of-life practised!].";
    String told = "I explained what it is for.";
    String other = "The room was cold.";
    assertThat(present(saying(tool))).containsExactly("tools-referenced");
    assertThat(present(saying("I explained the [wheel|wheel-of-life practised!] to her.")))
        .contains("tools-signposted");
    assertThat(present(saying(told, tool))).contains("tools-signposted");
    assertThat(present(saying(tool, told))).contains("tools-signposted");
    assertThat(present(saying(told, other, tool))).doesNotContain("tools-signposted");
    assertThat(present(saying(told, "She liked [it|strength practised].")))
        .doesNotContain("tools-signposted");
  }

  @Test
  void anItemShowsTheSentencesThatProveIt() {
    ChecklistItem item =
        checklist(
                saying(
                    "First.",
                    "We [agreed|contracting practised] on an [hour|boundaries practised]."))
            .get("contracting");
    assertThat(item.evidence())
        .extracting(Evidence::quote)
        .containsExactly("We agreed on an hour.");
    assertThat(item.evidence()).extracting(Evidence::term).containsExactly("contracting");
  }

  @Test
  void aNoteOfNoSessionOwesNothing() {
    assertThat(
            checklist(
                NoteBuilder.of(NoteKind.SUPERVISION, "s1")
                    .says("We [agreed|contracting practised].")))
        .isEmpty();
  }
}
