package org.reflectory.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reflectory.rule.RuleException;

class DataSchemaTest {
  private static final String TERM = "vocabulary/tool/flipchart.yaml";
  private static final String GOOD_TERM =
      """
      id: flipchart
      family: tool
      label: Flipchart
      gloss: a big pad of paper that both can see
      names: [flipchart]
      examples:
      %s
      near_misses:
      %s
      """
          .formatted(
              "  - {text: \"Drew it on the [[flipchart]].\", stance: practised}\n".repeat(8),
              "  - {text: \"The wall chart fell down.\", why: another chart}\n".repeat(4));

  @TestFactory
  Stream<DynamicTest> everyFileHasTheShapeThatItsSchemaAsksFor() {
    return Stream.of("vocabulary", "stance", "programme", "framework", "sample")
        .flatMap(folder -> Resources.yaml(folder).entrySet().stream())
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(
                                DataSchema.of(file.getKey()).check(file.getKey(), file.getValue()))
                            .isEmpty()));
  }

  @Test
  void aGoodTermHasNoFaults() {
    assertThat(faults(TERM, GOOD_TERM)).isEmpty();
  }

  @Test
  void aWrongValueIsNamedWithFileLineAndWhatWasExpected() {
    assertThat(faults(TERM, GOOD_TERM.replace("family: tool", "family: gadget")))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.file()).isEqualTo(TERM);
              assertThat(fault.line()).isEqualTo(2);
              assertThat(fault)
                  .hasMessageStartingWith(TERM + ", line 2: ")
                  .hasMessageContaining("family")
                  .hasMessageContaining("enumeration")
                  .hasMessageContaining("diagnostic");
            });
  }

  @Test
  void anUnknownKeyIsNamed() {
    assertThat(faults(TERM, GOOD_TERM.replace("names:", "name:")))
        .anySatisfy(fault -> assertThat(fault).hasMessageContaining("'name' is not defined"))
        .anySatisfy(
            fault ->
                assertThat(fault).hasMessageContaining("required property 'patterns' not found"));
  }

  @Test
  void aMissingKeyIsNamed() {
    assertThat(faults(TERM, GOOD_TERM.replace("label: Flipchart\n", "")))
        .singleElement()
        .satisfies(
            fault -> assertThat(fault).hasMessageContaining("required property 'label' not found"));
  }

  @Test
  void anExampleWithoutAMarkIsNamedByItsLine() {
    String wrong =
        GOOD_TERM.replaceFirst("\\[\\[flipchart]].\", stance: practised}\n$", "flipchart\"}\n");
    String unmarked = wrong.replaceFirst("the \\[\\[flipchart]]", "the flipchart");
    assertThat(faults(TERM, unmarked))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(7);
              assertThat(fault).hasMessageContaining("examples[0].text");
            });
  }

  @Test
  void tooFewNearMissesAreCounted() {
    int last = GOOD_TERM.lastIndexOf("  - {text");
    assertThat(faults(TERM, GOOD_TERM.substring(0, last)))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault)
                    .hasMessageContaining("near_misses")
                    .hasMessageContaining("at least 4 items but found 3"));
  }

  @Test
  void wordsThatYamlTakesForYesOrNoAreWords() {
    assertThat(faults(TERM, GOOD_TERM.replace("names: [flipchart]", "names: [no, on, yes, off]")))
        .isEmpty();
  }

  @Test
  void whatIsNotYamlIsNamedByItsLine() {
    assertThat(faults(TERM, "id: flipchart\nnames: [flipchart, (a|b)? c]\n"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(2);
              assertThat(fault).hasMessageContaining("expected YAML").hasMessageContaining("']'");
            });
  }

  @Test
  void aKeyUsedTwiceIsNamedByItsLine() {
    assertThat(faults(TERM, GOOD_TERM.replace("label:", "id:")))
        .singleElement()
        .satisfies(
            fault -> assertThat(fault).hasMessage(TERM + ", line 3: the key \"id\" is used twice"));
  }

  @Test
  void evidenceThatNamesTermsMustNameStances() {
    String unit = Resources.yaml("programme").get("programme/units/8580-501.yaml");
    String wrong = unit.replaceFirst(", stances: \\[practised]", "");
    assertThat(faults("programme/units/8580-501.yaml", wrong))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault)
                    .hasMessageContaining("programme/units/8580-501.yaml, line 18:")
                    .hasMessageContaining("stances"));
  }

  @Test
  void anUnknownMeasureIsNamed() {
    String file = "programme/units/8580-501.yaml";
    String unit = Resources.yaml("programme").get(file);
    assertThat(faults(file, unit.replace("[plannedHours]", "[planedHours]")))
        .singleElement()
        .satisfies(fault -> assertThat(fault).hasMessageContaining("measures[0]"));
  }

  @Test
  void aCueOnAnUnknownSideIsNamed() {
    assertThat(
            faults(
                "stance/cues.yaml",
                "- id: late\n  stance: gap\n  side: behind\n  match: [too late]\n"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(3);
              assertThat(fault).hasMessageContaining("before");
            });
  }

  @Test
  void aFileOfNoKnownKindHasNoSchema() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataSchema.of("stance/other.yaml"))
        .withMessageContaining("stance/other.yaml");
  }

  private static List<RuleException> faults(String file, String yaml) {
    return DataSchema.of(file).check(file, yaml);
  }
}
