package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reflectory.json.Json;

@ExtendWith(SampleServer.class)
class ApiListsTest {
  private final Served served;

  ApiListsTest(Served served) {
    this.served = served;
  }

  static List<String> lists() {
    return Lists.all();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyListHasTheSameEnvelope(String list) {
    Answer answer = served.get(Lists.path(list));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    JsonNode json = answer.json();
    assertThat(json.path("items").isArray()).isTrue();
    assertThat(json.path("total").isIntegralNumber()).isTrue();
    assertThat(json.has("nextCursor")).isTrue();
    assertThat(json.path("items").size()).isEqualTo(Math.min(100, json.path("total").asInt()));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void csvHasTheRowsOfTheJson(String list) throws IOException {
    JsonNode items = served.get(Lists.path(list)).json().path("items");
    Answer byPath = served.get(Lists.csv(list));
    Answer byAccept = served.get(Lists.path(list), "Accept", "text/csv");

    assertThat(byPath.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(byAccept.body()).isEqualTo(byPath.body());
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(new StringReader(byPath.body()))) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).hasSize(items.size());
      for (int i = 0; i < items.size(); i++) {
        for (String column : parser.getHeaderNames()) {
          JsonNode value = items.get(i).at("/" + column.replace('.', '/'));
          if (value.isValueNode()) {
            String text = value.isNull() ? "" : value.asText();
            assertThat(records.get(i).get(column)).as(column).isIn(text, "'" + text);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void pagesOfThreeAddUpToTheWhole(String list) {
    JsonNode whole = served.get(Lists.path(list)).json();
    int wanted = Math.min(9, whole.path("total").asInt());
    ArrayNode together = Json.MAPPER.createArrayNode();
    String cursor = "";
    while (together.size() < wanted) {
      String join = Lists.path(list).contains("?") ? "&" : "?";
      JsonNode page = served.get(Lists.path(list) + join + "limit=3" + cursor).json();
      assertThat(page.path("total")).isEqualTo(whole.path("total"));
      assertThat(page.path("items").size()).isLessThanOrEqualTo(3);
      page.path("items").forEach(together::add);
      cursor = "&cursor=" + page.path("nextCursor").asText();
    }

    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(whole.path("items").get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void whatHasNotChangedIsNotSentAgain(String list) {
    Answer first = served.get(Lists.path(list));
    Answer again = served.get(Lists.path(list), "If-None-Match", first.header("ETag"));

    assertThat(first.header("ETag")).matches("\"[^\"]+\"");
    assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(served.get(Lists.path(list), "If-None-Match", "\"other\"").status()).isEqualTo(200);
  }

  @Test
  void filtersLeaveRowsOut() {
    JsonNode all = items("/api/v1/mentions?learner=amira&limit=1000");
    JsonNode gaps = items("/api/v1/mentions?learner=amira&limit=1000&stance=gap&term=silence");

    assertThat(gaps.size()).isPositive().isLessThan(all.size());
    gaps.forEach(
        mention -> {
          assertThat(mention.path("stance").asText()).isEqualTo("gap");
          assertThat(mention.path("term").asText()).isEqualTo("silence");
        });
    JsonNode two = items("/api/v1/mentions?learner=amira&limit=1000&term=silence&term=challenge");
    assertThat(values(two, "term")).containsExactlyInAnyOrder("silence", "challenge");
    JsonNode late = items("/api/v1/sessions?learner=amira&after=2026-03-18&before=2026-05-18");
    assertThat(values(late, "date")).containsExactly("2026-03-18", "2026-03-30", "2026-04-23");
  }

  @Test
  void theWordsOfAMentionStandWhereItSays() {
    for (String pseudonyms : List.of("false", "true")) {
      JsonNode mentions =
          items(
              "/api/v1/mentions?learner=amira&limit=200&kind=reflective-note&pseudonyms="
                  + pseudonyms);
      assertThat(mentions.size()).isPositive();
      mentions.forEach(
          mention -> {
            String text =
                served
                    .get(
                        "/api/v1/notes/"
                            + mention.path("noteId").asText()
                            + "?learner=amira&pseudonyms="
                            + pseudonyms)
                    .json()
                    .path("text")
                    .asText();
            assertThat(text.substring(mention.path("begin").asInt(), mention.path("end").asInt()))
                .isEqualTo(mention.path("quote").asText());
          });
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void pseudonymsReplaceEveryCoacheesName(String list) {
    if (List.of("learners", "programmes", "frameworks").contains(list)) {
      return;
    }
    String body = served.get(Lists.path(list) + "&limit=1000&pseudonyms=true").body();

    assertThat(body).doesNotContain("Denise", "Tomasz", "Ngozi");
  }

  @Test
  void aSearchTellsWhatStandsBeforeAndAfterTheMatch() {
    JsonNode answer = served.get("/api/v1/search?learner=amira&q=advice").json();

    assertThat(answer.path("items").size()).isPositive();
    answer
        .path("items")
        .forEach(hit -> assertThat(hit.path("match").asText()).containsIgnoringCase("advi"));
    assertThat(values(answer.path("facets"), "name")).contains("term", "stance", "kind");
  }

  private JsonNode items(String path) {
    return served.get(path).json().path("items");
  }

  private static Set<String> values(JsonNode rows, String field) {
    List<String> values = new ArrayList<>();
    rows.forEach(row -> values.add(row.path(field).asText()));
    return new TreeSet<>(values);
  }
}
