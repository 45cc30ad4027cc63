package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reflectory.model.PracticeModel;

@ExtendWith(SampleServer.class)
class WhyTest {
  private static final String AMIRA = "&learner=amira";

  private final Served served;

  WhyTest(Served served) {
    this.served = served;
  }

  /** Where the reasons for a mention are, as the pages have it. */
  static String path(JsonNode mention) {
    return "/notes/%s/why?sentence=%s&term=%s"
        .formatted(
            mention.path("noteId").asText(),
            mention.path("sentenceId").asText(),
            mention.path("term").asText());
  }

  /** What the sentence model found. */
  static List<JsonNode> byTheModel(Served served, String query) {
    String model = PracticeModel.shipped().id();
    List<JsonNode> found = new ArrayList<>();
    served
        .get("/api/v1/mentions?limit=1000&by=" + model + query)
        .json()
        .path("items")
        .forEach(found::add);
    assertThat(found).as("what the model found").isNotEmpty();
    return found;
  }

  private JsonNode byARule() {
    return served
        .get("/api/v1/mentions?term=role-play&explicit=true&stance=practised" + AMIRA)
        .json()
        .at("/items/0");
  }

  @Test
  void aRuleSaysWhichWordsItMatched() {
    JsonNode mention = byARule();

    JsonNode why = served.get("/api/v1" + path(mention) + AMIRA).json();

    assertThat(why.path("term").asText()).isEqualTo("role-play");
    assertThat(why.path("sentenceId")).isEqualTo(mention.path("sentenceId"));
    assertThat(why.path("by")).isEqualTo(mention.path("by"));
    assertThat(why.at("/rule/id")).isEqualTo(mention.path("by"));
    assertThat(why.at("/rule/words")).isEqualTo(mention.path("quote"));
    assertThat(why.path("model").isNull())
        .isEqualTo(!PracticeModel.shipped().terms().contains("role-play"));
  }

  @Test
  void theModelShowsTheSentencesThatItGoesBy() {
    JsonNode mention = byTheModel(served, AMIRA).get(0);

    JsonNode why = served.get("/api/v1" + path(mention) + AMIRA).json();

    assertThat(why.path("rule").isNull()).isTrue();
    assertThat(why.at("/model/id")).isEqualTo(mention.path("by"));
    List<Double> likeness = new ArrayList<>();
    why.at("/model/similar")
        .forEach(
            similar -> {
              assertThat(similar.path("tags").findValuesAsText("term"))
                  .contains(mention.path("term").asText());
              likeness.add(-similar.path("likeness").asDouble());
            });
    assertThat(likeness).isNotEmpty().isSorted();
    why.at("/model/words")
        .forEach(
            word ->
                assertThat(mention.path("sentence").asText()).contains(word.path("word").asText()));
  }

  @Test
  void whatIsNotThereHasNoReasons() {
    JsonNode mention = byARule();
    String note = "/api/v1/notes/" + mention.path("noteId").asText();
    String sentence = mention.path("sentenceId").asText();

    for (String path :
        List.of(
            "/api/v1/notes/none/why?term=role-play&sentence=" + sentence,
            note + "/why?term=role-play&sentence=none.1",
            note + "/why?term=no-such-term&sentence=" + sentence)) {
      Answer answer = served.get(path + AMIRA);

      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(served.get(path.substring("/api/v1".length()) + AMIRA).status()).isEqualTo(404);
    }
  }

  @Test
  void pseudonymsReplaceCoacheesNames() {
    for (JsonNode mention : byTheModel(served, AMIRA).stream().limit(20).toList()) {
      JsonNode why = served.get("/api/v1" + path(mention) + AMIRA + "&pseudonyms=true").json();

      assertThat(why.at("/model/words").findValuesAsText("word"))
          .doesNotContain("Denise", "Tomasz", "Ngozi");
    }
  }

  @Test
  void aNoteTakesTheReasonsInAndAPageShowsThemAlone() {
    String address = path(byTheModel(served, AMIRA).get(0)) + AMIRA;

    Document page = Jsoup.parse(served.get(address, "Accept", "text/html").body());
    Answer part = served.get(address, "HX-Request", "true");

    assertThat(page.expectFirst("h1").text()).startsWith("Why ");
    assertThat(page.expectFirst(".lead").text()).contains("(sentence model)");
    assertThat(part.body().strip()).startsWith("<div").doesNotContain("<html", "<h1");
    assertThat(part.body()).contains("invented", "likeness");
    assertThat(page.expectFirst(".reasons").text())
        .isEqualTo(Jsoup.parse(part.body()).expectFirst(".reasons").text());
  }

  @Test
  void everyTagOfANoteLeadsToItsReasons() {
    JsonNode mention = byARule();
    Document page =
        Jsoup.parse(
            served
                .get(
                    "/notes/" + mention.path("noteId").asText() + "?learner=amira",
                    "Accept",
                    "text/html")
                .body());

    assertThat(page.select(".card")).hasSameSizeAs(page.select(".card .why"));
    page.select(".card .why")
        .forEach(
            why -> {
              String address = why.attr("hx-get");
              assertThat(why.expectFirst("a").attr("href")).isEqualTo(address);
              assertThat(served.get(address).status()).as(address).isEqualTo(200);
            });
  }
}
