package org.reflectory.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {
  private static final Unit UNIT = unit(20, new ClientRange(2, 3, null), 4);
  private static final Unit BARE = unit(0, null, 0);

  @Test
  void theCriterionsOwnNumberComesFirst() {
    assertThat(UNIT.wanted(criterion(Map.of("hours", 12)), Measure.HOURS)).hasValue(12);
    assertThat(UNIT.wanted(criterion(Map.of("clientsMin", 6, "clientsMax", 9)), Measure.CLIENTS))
        .hasValue(6);
  }

  @Test
  void theUnitsNumberComesSecond() {
    assertThat(UNIT.wanted(criterion(Map.of()), Measure.HOURS)).hasValue(20);
    assertThat(UNIT.wanted(criterion(Map.of()), Measure.CLIENTS)).hasValue(2);
    assertThat(UNIT.wanted(criterion(Map.of()), Measure.SUPERVISION_HOURS)).hasValue(4);
  }

  @Test
  void plannedHoursHaveToReachTheHoursOfTheUnit() {
    assertThat(UNIT.wanted(criterion(Map.of()), Measure.PLANNED_HOURS)).hasValue(20);
  }

  @Test
  void whatTheRuleHoldsEnoughComesLast() {
    assertThat(BARE.wanted(criterion(Map.of()), Measure.CLIENTS)).hasValue(1);
    assertThat(BARE.wanted(criterion(Map.of()), Measure.PLAN_ROWS)).hasValue(3);
  }

  @ParameterizedTest
  @EnumSource(names = {"HOURS", "PLANNED_HOURS", "SUPERVISION_HOURS", "COMPETENCE_ROWS"})
  void whereNothingSaysThereIsNoNumber(Measure measure) {
    assertThat(BARE.wanted(criterion(Map.of()), measure)).isEmpty();
  }

  private static Unit unit(double hours, ClientRange clients, double supervision) {
    return new Unit(
        "U",
        "Unit",
        "here",
        AssessedBy.PRACTICE,
        hours,
        clients,
        supervision,
        0,
        0,
        List.of(),
        List.of());
  }

  private static Criterion criterion(Map<String, Integer> counts) {
    return new Criterion(
        "U",
        "1.1",
        "Title",
        "Guidance",
        "here",
        "plan",
        AssessedBy.PRACTICE,
        counts,
        new EvidenceRule(
            List.of(),
            0,
            Set.of(),
            new EvidenceRule.Enough(4, 3, 1, 3, 0),
            Set.of(Measure.HOURS),
            List.of(),
            "advice"));
  }
}
