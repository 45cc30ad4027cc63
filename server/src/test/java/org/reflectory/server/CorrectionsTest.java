package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final String NOTE =
      """
      # Reflective note 1

      Date: 3 March 2026
      Coachee: Priya

      ## What I did

      I listened actively while Priya described her week. I used the wheel of life.

      ## Conclusions

      I gave far too much advice. Next time I will leave more silence.
      """;

  private final Served served = Served.note("note.md", NOTE);

  @AfterEach
  void close() {
    served.close();
  }

  private JsonNode mention(String term) {
    JsonNode found = served.get("/api/v1/mentions?term=" + term).json().path("items");
    assertThat(found.size()).as(term).isPositive();
    return found.get(0);
  }

  private Answer correct(JsonNode mention, String action, String stance) {
    return served.change(
        "POST",
        "/api/v1/corrections",
        "application/json",
        """
        {"noteId": "%s", "begin": %d, "end": %d, "term": "%s", "action": "%s"%s}
        """
            .formatted(
                mention.path("noteId").asText(),
                mention.path("begin").asInt(),
                mention.path("end").asInt(),
                mention.path("term").asText(),
                action,
                stance.isEmpty() ? "" : ", \"stance\": \"" + stance + "\""));
  }

  private int total(String path) {
    return served.get(path).json().path("total").asInt();
  }

  @Test
  void aToolThatIsRemovedIsNoLongerCountedUntilThatIsTakenBack() {
    String tools = "/api/v1/tools?term=wheel-of-life";
    String etag = served.get(tools).header("ETag");
    assertThat(total(tools)).isEqualTo(1);

    Answer made = correct(mention("wheel-of-life"), "remove", "");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().path("action").asText()).isEqualTo("remove");
    assertThat(made.json().path("attached").asBoolean()).isTrue();
    assertThat(total(tools)).isZero();
    assertThat(served.get(tools).header("ETag")).isNotEqualTo(etag);
    assertThat(total("/api/v1/corrections")).isEqualTo(1);

    Answer undone = served.change("DELETE", made.header("Location"), "application/json", "");
    assertThat(undone.status()).isEqualTo(204);
    assertThat(total(tools)).isEqualTo(1);
    assertThat(total("/api/v1/corrections")).isZero();
    assertThat(served.get(tools).header("ETag")).isEqualTo(etag);
  }

  @Test
  void anotherStanceIsTheLearnersWord() {
    Answer made = correct(mention("wheel-of-life"), "stance", "planned");

    assertThat(made.status()).isEqualTo(201);
    JsonNode mention = mention("wheel-of-life");
    assertThat(mention.path("stance").asText()).isEqualTo("planned");
    assertThat(mention.path("by").asText()).isEqualTo("learner");
    assertThat(mention.path("confidence").asInt()).isEqualTo(1);
  }

  @Test
  void whatTheProgramDidNotFindCanBeAdded() {
    assertThat(total("/api/v1/mentions?term=trust")).isZero();
    String text =
        served
            .get("/api/v1/notes/" + mention("wheel-of-life").path("noteId").asText())
            .json()
            .path("text")
            .asText();
    int begin = text.indexOf("described her week");

    Answer made =
        served.change(
            "POST",
            "/api/v1/corrections",
            "application/json",
            """
            {"noteId": "%s", "begin": %d, "end": %d, "term": "trust", "action": "add", "stance": "practised"}
            """
                .formatted(mention("wheel-of-life").path("noteId").asText(), begin, begin + 18));

    assertThat(made.status()).isEqualTo(201);
    assertThat(mention("trust").path("quote").asText()).isEqualTo("described her week");
  }

  @Test
  void aCorrectionSurvivesAnImportAndSaysWhenItsWordsAreGone() throws Exception {
    correct(mention("wheel-of-life"), "remove", "");
    Path file = served.folder.resolve("files/note.md");

    Files.writeString(file, NOTE.replace("Next time", "From now on"));
    served.add("mo", "ilm-l5-certificate", file);
    assertThat(total("/api/v1/tools?term=wheel-of-life")).isZero();
    assertThat(total("/api/v1/corrections?attached=true")).isEqualTo(1);

    Files.writeString(file, NOTE.replace("I used the wheel of life.", ""));
    served.add("mo", "ilm-l5-certificate", file);
    assertThat(total("/api/v1/corrections?attached=false")).isEqualTo(1);
  }

  @Test
  void whatCannotBeIsRefused() {
    JsonNode mention = mention("wheel-of-life");

    assertThat(correct(mention, "stance", "").status()).isEqualTo(422);
    assertThat(correct(mention, "stance", "hoped").status()).isEqualTo(400);
    assertThat(correct(mention, "forget", "").status()).isEqualTo(400);
    assertThat(served.change("POST", "/api/v1/corrections", "application/json", "{").status())
        .isEqualTo(400);
    assertThat(served.change("POST", "/api/v1/corrections", "text/plain", "{}").status())
        .isEqualTo(415);
    assertThat(served.change("DELETE", "/api/v1/corrections/99", "text/plain", "").status())
        .isEqualTo(404);
    assertThat(served.change("DELETE", "/api/v1/corrections/x", "text/plain", "").status())
        .isEqualTo(404);
  }

  @Test
  void aFormLeadsBackToItsPageAndNowhereElse() {
    JsonNode mention = mention("wheel-of-life");
    String form =
        "token=%s&learner=mo&noteId=%s&begin=%d&end=%d&term=wheel-of-life&action=remove&back="
            .formatted(
                served.token(),
                mention.path("noteId").asText(),
                mention.path("begin").asInt(),
                mention.path("end").asInt());
    String type = "application/x-www-form-urlencoded";
    String note = "/notes/" + mention.path("noteId").asText();

    Answer back = served.change("POST", "/corrections", type, form + note + "%23s-3");
    assertThat(back.status()).isEqualTo(303);
    assertThat(back.header("Location")).endsWith(note + "?corrected=1#s-3");

    for (String elsewhere :
        new String[] {"//evil.example/", "https://evil.example/", "/notes//x"}) {
      Answer refused = served.change("POST", "/corrections", type, form + elsewhere);
      assertThat(refused.status()).as(elsewhere).isEqualTo(400);
    }
  }
}
