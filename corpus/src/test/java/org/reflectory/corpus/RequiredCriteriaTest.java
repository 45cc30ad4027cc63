package org.reflectory.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.reflectory.programme.Criterion;
import org.reflectory.programme.Programme;
import org.reflectory.programme.Programmes;
import org.reflectory.programme.Unit;

/** The criteria and numbers that the specifications give. */
class RequiredCriteriaTest {
  private static final Programmes PROGRAMMES = Corpus.load().programmes();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "required-criteria.csv", numLinesToSkip = 1, emptyValue = "")
  void everyCriterionIsThere(String key, String assessedBy, String counts) {
    Criterion criterion = PROGRAMMES.criterion(key);
    assertThat(criterion.key()).isEqualTo(key);
    assertThat(criterion.assessedBy().id()).isEqualTo(assessedBy);
    assertThat(criterion.counts()).isEqualTo(numbers(counts));
    assertThat(criterion.title()).isNotBlank();
    assertThat(criterion.guidance()).isNotBlank();
    assertThat(criterion.source()).isNotBlank();
    assertThat(criterion.verb()).isNotBlank();
    assertThat(criterion.evidence().groups()).isNotEmpty();
    assertThat(criterion.evidence().enough().sentences()).isPositive();
    assertThat(criterion.evidence().advice()).isNotBlank();
    assertThat(criterion.evidence().isDecidedByMeasures())
        .isEqualTo(criterion.evidence().needGroups() == 0);
  }

  private static Map<String, Integer> numbers(String counts) {
    return counts == null
        ? Map.of()
        : Stream.of(counts.split(";", -1))
            .map(count -> count.split("=", 2))
            .collect(Collectors.toMap(count -> count[0], count -> Integer.valueOf(count[1])));
  }

  @Test
  void thereAreNoOthers() {
    assertThat(PROGRAMMES.units().stream().mapToInt(unit -> unit.criteria().size()).sum())
        .isEqualTo(93);
  }

  @ParameterizedTest
  @CsvSource({
    "ilm-l5-certificate, 5,  12, 1, ,  3, 0, 8580-501, 31",
    "ilm-l7-certificate, 7,  20, 2, 3, ,  4, 8589-701, 26",
    "ilm-l7-diploma,     7,  60, 6, 9, ,  8, 8589-702, 26",
    "ilm-l5-diploma,     5, 100, 1, ,  ,  0, D5.04,    29"
  })
  void everyProgrammeAsksForItsNumbers(
      String id,
      int level,
      double hours,
      int min,
      Integer max,
      Integer guidance,
      double supervisionHours,
      String practiceUnit,
      int criteria) {
    Programme programme = PROGRAMMES.programme(id);
    assertThat(programme.level()).isEqualTo(level);
    assertThat(programme.hours()).isEqualTo(hours);
    assertThat(programme.clients().min()).isEqualTo(min);
    assertThat(programme.clients().max()).isEqualTo(max);
    assertThat(programme.clients().guidance()).isEqualTo(guidance);
    assertThat(programme.supervisionHours()).isEqualTo(supervisionHours);
    assertThat(programme.practiceUnit()).isEqualTo(practiceUnit);
    assertThat(PROGRAMMES.criteria(programme)).hasSize(criteria);
  }

  @Test
  void onlyTheDiplomaOfLevelFiveAsksForASupervisionContract() {
    assertThat(PROGRAMMES.all())
        .filteredOn(Programme::supervisionContract)
        .extracting(Programme::id)
        .containsExactly("ilm-l5-diploma");
  }

  @ParameterizedTest
  @CsvSource({"8580-503, 12, 0", "8589-703, 12, 2", "8580-501, 0, 0"})
  void unitsAskForAPlanAndNeeds(String id, int months, int needs) {
    Unit unit = PROGRAMMES.unit(id);
    assertThat(unit.planMonths()).isEqualTo(months);
    assertThat(unit.developmentNeeds()).isEqualTo(needs);
  }

  @ParameterizedTest
  @CsvSource({
    "D5.01, '4/2 40/20 16/8 40/20'",
    "D5.02, 34/17",
    "D5.03, '30/15 36/18'",
    "D5.04, '50/25 50/25'"
  })
  void unitsGiveTheirMarks(String id, String marks) {
    assertThat(PROGRAMMES.unit(id).marks())
        .extracting(mark -> mark.of() + "/" + mark.min())
        .containsExactly(marks.split(" ", -1));
  }

  @Test
  void theChecklistHoldsItsEightItems() {
    assertThat(PROGRAMMES.checklist().items())
        .extracting("id")
        .containsExactly(
            "contracting",
            "preparation",
            "tools-referenced",
            "tools-signposted",
            "objectives-progress",
            "coachee-feedback",
            "own-performance",
            "gaps");
    assertThat(PROGRAMMES.checklist().item("objectives-progress").isOwedByFirstSession()).isFalse();
    assertThat(PROGRAMMES.checklist().item("contracting").isOwedByFirstSession()).isTrue();
    assertThat(PROGRAMMES.checklist().item("coachee-feedback").actedUpon()).isNotEmpty();
  }
}
