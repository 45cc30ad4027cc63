package org.reflectory.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reflectory.generated.AuditScore.Counts;

/** A score counts each finding once, whoever made it. */
class AuditScoreTest {
  private static ExpectedFinding expected(String code, String file, String... about) {
    return new ExpectedFinding(code, List.of(file), List.of(about), true);
  }

  private static Reported reported(String code, String file, String text) {
    return new Reported(code, List.of(file), text);
  }

  @Test
  void aReportMeetsOneFindingOnly() {
    AuditScore score =
        AuditScore.of(
            List.of(expected("future-date", "log.csv", "01"), expected("future-date", "log.csv")),
            List.of(reported("future-date", "log.csv", "row 2, 01")));

    assertThat(score.total()).isEqualTo(new Counts(1, 1, 0));
  }

  @Test
  void theOneThatFitsOnlyThereComesFirst() {
    AuditScore score =
        AuditScore.of(
            List.of(
                expected("name-leak", "n.txt", "JT", "AB"), expected("name-leak", "n.txt", "JT")),
            List.of(reported("name-leak", "n.txt", "JT"), reported("name-leak", "n.txt", "AB")));

    assertThat(score.total()).isEqualTo(new Counts(2, 0, 0));
  }

  @Test
  void anotherCodeFileOrSessionIsAFalseAlarm() {
    List<ExpectedFinding> findings = List.of(expected("out-of-order", "log.csv", "7"));

    assertThat(AuditScore.of(findings, List.of(reported("out-of-order", "log.csv", "17"))).total())
        .isEqualTo(new Counts(0, 1, 1));
    assertThat(AuditScore.of(findings, List.of(reported("out-of-order", "a.csv", "7"))).total())
        .isEqualTo(new Counts(0, 1, 1));
    assertThat(AuditScore.of(findings, List.of(reported("future-date", "log.csv", "7"))).total())
        .isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void whatMayBeSaidCountsNeitherWay() {
    List<ExpectedFinding> findings =
        List.of(new ExpectedFinding("future-date", List.of("note.md"), List.of(), false));
    Reported report = reported("future-date", "in/note.md", "still to come");

    assertThat(AuditScore.of(findings, List.of()).total()).isEqualTo(new Counts(0, 0, 0));
    assertThat(AuditScore.of(findings, List.of(report)).total()).isEqualTo(new Counts(0, 0, 0));
    assertThat(AuditScore.of(findings, List.of(report, report)).falseAlarms()).hasSize(1);
  }

  @Test
  void theTableHasALineForEachCodeAndOneForAll() {
    AuditScore score =
        AuditScore.of(
                List.of(expected("name-leak", "n.txt", "JT")),
                List.of(reported("name-leak", "n.txt", "JT")))
            .plus(AuditScore.of(List.of(expected("future-date", "log.csv", "01")), List.of()));

    assertThat(score.table().lines()).hasSize(4);
    assertThat(score.byCode()).containsOnlyKeys("future-date", "name-leak");
    assertThat(score.total().recall()).isEqualTo(0.5);
    assertThat(score.total().precision()).isEqualTo(1);
  }
}
