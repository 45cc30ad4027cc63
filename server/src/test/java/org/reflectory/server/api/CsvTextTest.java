package org.reflectory.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
  record Place(String file, int row) {}

  record Row(
      @Nullable String text,
      double hours,
      Place place,
      List<String> tools,
      List<Place> places,
      Map<String, Place> counts) {}

  record Counted(@JsonIgnore Map<String, Integer> counts, String why) {
    @JsonAnyGetter
    Map<String, Integer> countsForJson() {
      return counts;
    }
  }

  record Told(String id, Counted counted) {}

  private static Row row(@Nullable String text) {
    Map<String, Place> counts = new LinkedHashMap<>();
    counts.put("hours", new Place("a", 12));
    counts.put("clients", new Place("b", 3));
    return new Row(
        text,
        -1.5,
        new Place("log.xlsx", 7),
        List.of("grow", "scaling"),
        List.of(new Place("x", 1), new Place("y", 2)),
        counts);
  }

  @Test
  void fieldsWithinFieldsAreColumns() {
    assertThat(CsvText.of(Row.class, List.of(row("a \"word\"\nand, more"))))
        .isEqualTo(
            "text,hours,place.file,place.row,tools,places.file,places.row,counts\r\n"
                + "\"a \"\"word\"\"\nand, more\",-1.5,log.xlsx,7,grow; scaling,x | y,1 | 2,"
                + "hours: a/12; clients: b/3\r\n");
  }

  @Test
  void theColumnsAreThereWithoutRowsToo() {
    assertThat(CsvText.of(Row.class, List.of()))
        .isEqualTo("text,hours,place.file,place.row,tools,places.file,places.row,counts\r\n");
  }

  @Test
  void entriesBesideTheFieldsOfARecordAreOneColumn() {
    Told told = new Told("n", new Counted(Map.of("insight", 2), "so"));

    assertThat(CsvText.of(Told.class, List.of(told)))
        .isEqualTo("id,counted,counted.why\r\nn,insight: 2,so\r\n");
  }

  @Test
  void whatIsNotKnownIsEmpty() {
    assertThat(CsvText.of(Row.class, List.of(row(null))).lines().toList().get(1))
        .startsWith("\"\",-1.5,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
  void noTextIsTakenForAFormula(String text) {
    String line = CsvText.of(Row.class, List.of(row(text))).lines().toList().get(1);

    assertThat(line.replace("\"", "")).startsWith("'" + text);
  }
}
