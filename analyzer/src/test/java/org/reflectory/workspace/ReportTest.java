package org.reflectory.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reflectory.fixture.Workspaces.take;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.fixture.Shared;
import org.reflectory.fixture.SmallPortfolio;
import org.reflectory.fixture.Workspaces;
import org.reflectory.json.Json;

class ReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  @TempDir Path folder;

  private static JsonNode report(Path home, Clock clock, LocalDate asOf) throws IOException {
    try (Workspace workspace = Workspace.open(home, Shared.corpus(), clock)) {
      take(workspace, SmallPortfolio.files());
      return Json.MAPPER.valueToTree(workspace.snapshot("me", asOf, false).report());
    }
  }

  @Test
  void reportsAsOfOneDayDifferOnlyInWhenTheyWereMade() throws IOException {
    Clock later = Clock.fixed(Instant.parse("2027-09-09T09:09:09Z"), ZoneOffset.UTC);
    JsonNode one = report(folder.resolve("one"), Workspaces.TODAY, DAY);
    JsonNode two = report(folder.resolve("one"), later, DAY);
    JsonNode three = report(folder.resolve("two"), later, DAY);
    assertThat(one.get("generatedAt").asText()).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(two.get("generatedAt").asText()).isEqualTo("2027-09-09T09:09:09Z");
    assertThat(one.get("asOf").asText()).isEqualTo("2026-02-01");
    ((ObjectNode) one).remove("generatedAt");
    ((ObjectNode) two).remove("generatedAt");
    ((ObjectNode) three).remove("generatedAt");
    assertThat(two.toPrettyString()).isEqualTo(one.toPrettyString());
    assertThat(three.toPrettyString()).as("in another workspace").isEqualTo(one.toPrettyString());
  }

  @Test
  void todayDecidesWhatLiesInTheFuture() throws IOException {
    JsonNode then = report(folder.resolve("one"), Workspaces.TODAY, DAY);
    JsonNode now = report(folder.resolve("one"), Workspaces.TODAY, LocalDate.of(2026, 3, 1));
    assertThat(then.get("audit").findValuesAsText("code")).contains("future-date");
    assertThat(now.get("audit").findValuesAsText("code")).doesNotContain("future-date");
  }

  @Test
  void languageAndTimeZoneOfTheMachineMakeNoDifference() throws IOException {
    String before = report(folder.resolve("one"), Workspaces.TODAY, DAY).toPrettyString();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(report(folder.resolve("two"), Workspaces.TODAY, DAY).toPrettyString())
          .isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theSnapshotIsComputedOnceAndAnewOnTheNextDay() throws IOException {
    Ticking clock = new Ticking();
    try (Workspace workspace = Workspace.open(folder.resolve("one"), Shared.corpus(), clock)) {
      take(workspace, SmallPortfolio.files());
      LearnerSnapshot first = workspace.snapshot("me");
      assertThat(workspace.snapshot("me")).isSameAs(first);
      clock.now = clock.now.plus(Duration.ofDays(1));
      assertThat(workspace.snapshot("me").report().asOf())
          .isEqualTo(first.report().asOf().plusDays(1));
      assertThat(workspace.snapshot("me").version()).isNotEqualTo(first.version());
    }
  }

  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
