package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The files with what was found in them, what was concluded, and what the learner says of it. */
class FilesTest {
  private static final String LOG =
      """
      Date,Coachee,Topic,Hours,Note ref
      03/03/2026,Priya,Time,45,1
      Tuesday 18 March 2026,Priya,Delegation,1.5,
      31/31/2026,Priya,Conflict,1,
      1 March 2026,e.g. Joe Bloggs,Sample: setting a goal,1,
      """;

  private static final String NOTE =
      """
      # Reflective note

      Date: 20 March 2026
      Coachee: Priya

      I used the wheel of life with Priya, and she saw where her week goes.
      """;

  private final Served served =
      Served.files(
          Map.of(
              "log.csv",
              LOG,
              "notes/second.md",
              NOTE,
              "notes/Karim.txt",
              "We talked about his team. I asked open questions and listened.\n",
              "empty.txt",
              ""));

  @AfterEach
  void close() {
    served.close();
  }

  private JsonNode file(String name) {
    return served.get("/api/v1/files?file=" + name).json().at("/items/0");
  }

  private JsonNode guess(String what) {
    JsonNode found = served.items("/api/v1/guesses?what=" + what.replace(" ", "%20"));
    assertThat(found.size()).as(what).isPositive();
    return found.get(0);
  }

  private Answer settle(JsonNode guess, String value) {
    return served.send(
        "PUT", "/api/v1/guesses/" + guess.path("id").asText(), "{\"value\": \"" + value + "\"}");
  }

  private static Element card(Document page, String name) {
    return page.select(".file").stream()
        .filter(file -> file.expectFirst("h3").text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void loseANote() throws IOException {
    Files.delete(served.folder.resolve("files/notes/second.md"));
    served.add("mo", "ilm-l5-certificate", served.folder.resolve("files"));
  }

  @Test
  void aFileSaysWhatWasFoundInIt() {
    JsonNode log = file("log.csv");

    assertThat(log.path("size").asInt()).isEqualTo(LOG.length());
    assertThat(log.path("importedAt").asText()).startsWith("20");
    assertThat(log.path("missingSince").isNull()).isTrue();
    assertThat(log.path("logRows").asInt()).isEqualTo(3);
    assertThat(log.path("problems").asInt()).isEqualTo(1);
    assertThat(log.path("guesses").asInt()).isEqualTo(3);
    assertThat(log.path("openGuesses").asInt()).isEqualTo(3);
    assertThat(log.path("notes").isEmpty()).isTrue();
    assertThat(file("notes/second.md").at("/notes/reflective-note").asInt()).isEqualTo(1);
    assertThat(file("empty.txt").path("problems").asInt()).isEqualTo(1);
    assertThat(served.get("/api/v1/files.csv?file=notes/second.md").body())
        .startsWith("name,size,importedAt,missingSince,logRows,notes,competenceRows,planRows,")
        .contains("reflective-note: 1");
    assertThat(card(served.page("/import"), "log.csv").expectFirst(".found-in").text())
        .isEqualTo("3 log rows, 1 problem");
  }

  @Test
  void theNamesOfFilesAreUnderPseudonymsToo() {
    served.write("Priya/Priya.md", NOTE.replace("20 March", "21 March"));
    served.write("Priya/Priya.docx", "PK and nothing that can be read");
    served.add("mo", "ilm-l5-certificate", served.folder.resolve("files"));

    Answer files = served.get("/api/v1/files?pseudonyms=true");

    assertThat(files.body()).doesNotContain("Priya");
    assertThat(files.json().path("total").asInt()).isEqualTo(6);
    assertThat(files.json().path("items").findValuesAsText("name")).contains("log.csv");
    assertThat(served.get("/api/v1/files.csv?pseudonyms=true").body()).doesNotContain("Priya");
  }

  @Test
  void aGuessIsSettledAndTakenBack() {
    JsonNode hours = guess("hours");
    assertThat(hours.path("settled").isNull()).isTrue();
    String total = served.get("/api/v1/report").json().at("/hours/total").asText();

    Answer settled = settle(hours, "2");

    assertThat(settled.status()).isEqualTo(200);
    assertThat(settled.json().path("id")).isEqualTo(hours.path("id"));
    assertThat(settled.json().path("settled").asText()).isEqualTo("2");
    assertThat(served.items("/api/v1/sessions?before=2026-03-04").get(0).path("hours").asDouble())
        .isEqualTo(2);
    assertThat(served.items("/api/v1/guesses?settled=true")).hasSize(1);
    assertThat(served.get("/api/v1/guesses.csv?settled=true").body())
        .startsWith("id,file,locator,what,written,value,reason,settled")
        .endsWith(",2\r\n");
    assertThat(file("log.csv").path("openGuesses").asInt()).isEqualTo(2);

    String path = "/api/v1/guesses/" + hours.path("id").asText();
    assertThat(served.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(served.get("/api/v1/report").json().at("/hours/total").asText()).isEqualTo(total);
    assertThat(served.send("DELETE", path, "").status()).isEqualTo(404);
    assertThat(served.send("PUT", path, "{\"value\": 1.25}").json().path("settled").asText())
        .isEqualTo("1.25");
  }

  @Test
  void aGuessCannotBecomeWhatItIsNot() {
    assertThat(settle(guess("hours"), "long").status()).isEqualTo(422);
    assertThat(settle(guess("date"), "31/12/2026").status()).isEqualTo(422);
    JsonNode refused = settle(guess("date"), "then").json();
    assertThat(refused.path("detail").asText()).contains("2025-01-23");
    String path = "/api/v1/guesses/" + guess("date").path("id").asText();
    assertThat(served.send("PUT", path, "{}").status()).isEqualTo(400);
    assertThat(served.send("PUT", "/api/v1/guesses/g-0", "{\"value\": \"1\"}").status())
        .isEqualTo(404);
    assertThat(served.items("/api/v1/guesses?settled=true")).isEmpty();
  }

  @Test
  void theFormsOfAGuessSuitWhatItIs() {
    Document page = served.page("/import");

    Element hours = page.getElementById(guess("hours").path("id").asText());
    assertThat(hours.text()).contains("45 was taken as 0.75 hours").contains("That’s right");
    assertThat(hours.expectFirst("input[type=number]").attr("value")).isEqualTo("0.75");
    Element date = page.getElementById(guess("date").path("id").asText());
    assertThat(date.expectFirst("input[type=date]").attr("value")).isEqualTo("2026-03-18");
    Element sample = page.getElementById(guess("sample row").path("id").asText());
    assertThat(sample.select("button").eachText())
        .anyMatch(text -> text.startsWith("That’s right"))
        .contains("It is a session");
    Element client = page.getElementById(guess("client").path("id").asText());
    assertThat(client.expectFirst("input[list=coachees]").attr("value")).isEqualTo("Karim");
    assertThat(page.select("#coachees option").eachAttr("value")).contains("Karim", "Priya");
    assertThat(page.select("a[download]").eachAttr("href"))
        .allMatch(href -> served.get(href).header("Content-Type").startsWith("text/csv"))
        .hasSize(3);
  }

  @Test
  void aFormConfirmsOrCorrectsAGuessAndLeadsBackToItsFile() {
    JsonNode date = guess("date");
    String id = date.path("id").asText();

    Answer led = served.submit("/guesses/" + id, "value", "2026-03-17");

    assertThat(led.status()).isEqualTo(303);
    assertThat(led.header("Location")).endsWith("#said");
    Element log = card(served.page(led), "log.csv");
    assertThat(log.expectFirst("details.guesses").hasAttr("open")).isTrue();
    assertThat(log.expectFirst("#said").text()).contains("You said: 17 Mar 2026");
    assertThat(log.select(".guess").last().id()).as("settled ones come last").isEqualTo(id);
    assertThat(served.items("/api/v1/sessions?after=2026-03-17&before=2026-03-18")).hasSize(1);

    Document back = served.page(served.submit("/guesses/" + id + "/undo"));
    assertThat(back.getElementById("said").text()).contains("taken back");
    assertThat(served.items("/api/v1/guesses?settled=true")).isEmpty();

    Element right = back.getElementById(id).expectFirst("form");
    served.submit(right.attr("action"), "value", right.expectFirst("[name=value]").attr("value"));
    assertThat(served.page("/import").getElementById(id).text()).contains("this is right");
    assertThat(served.submit("/guesses/" + id, "value", "then").status()).isEqualTo(422);
    assertThat(served.submit("/guesses/" + id).status()).isEqualTo(400);
  }

  @Test
  void aRowThatWasTakenForASampleCanBeASession() {
    served.submit("/guesses/" + guess("sample row").path("id").asText(), "value", "session");

    assertThat(served.items("/api/v1/sessions?before=2026-03-02")).hasSize(1);
    assertThat(served.page("/import").text()).contains("You said that it is a session.");
  }

  @Test
  void aFileThatIsGoneIsAskedAbout() throws IOException {
    String etag = served.get("/api/v1/files").header("ETag");
    assertThat(served.page("/import").select("#gone")).isEmpty();

    loseANote();

    assertThat(file("notes/second.md").path("missingSince").asText()).startsWith("20");
    assertThat(served.items("/api/v1/files?missing=true")).hasSize(1);
    assertThat(served.get("/api/v1/files").header("ETag")).isNotEqualTo(etag);
    assertThat(served.items("/api/v1/notes?file=notes/second.md")).hasSize(1);
    Element gone = served.page("/import").expectFirst(".gone");
    assertThat(gone.text()).contains("notes/second.md is no longer there since");
    assertThat(gone.select("form").eachAttr("action"))
        .containsExactly("/files/forget", "/files/keep");
  }

  @Test
  void itIsKept() throws IOException {
    assertThat(served.send("POST", "/api/v1/files/keep", "{\"name\": \"log.csv\"}").status())
        .isEqualTo(422);
    loseANote();

    assertThat(
            served.send("POST", "/api/v1/files/keep", "{\"name\": \"notes/second.md\"}").status())
        .isEqualTo(204);

    assertThat(served.items("/api/v1/files?missing=true")).isEmpty();
    assertThat(served.items("/api/v1/notes?file=notes/second.md")).hasSize(1);
    served.add("mo", "ilm-l5-certificate", served.folder.resolve("files"));
    assertThat(served.items("/api/v1/files?missing=true")).isEmpty();
  }

  @Test
  void orTakenOut() throws IOException {
    loseANote();

    assertThat(
            served.send("POST", "/api/v1/files/forget", "{\"name\": \"notes/second.md\"}").status())
        .isEqualTo(204);

    assertThat(served.items("/api/v1/files")).hasSize(3);
    assertThat(served.items("/api/v1/notes?file=notes/second.md")).isEmpty();
    for (String route : new String[] {"forget", "keep"}) {
      String path = "/api/v1/files/" + route;
      assertThat(served.send("POST", path, "{\"name\": \"notes/second.md\"}").status())
          .isEqualTo(404);
      assertThat(served.send("POST", path, "{}").status()).isEqualTo(400);
    }
  }

  @Test
  void theFormsDoTheSame() throws IOException {
    loseANote();

    Document kept = served.page(served.submit("/files/keep", "name", "notes/second.md"));
    assertThat(kept.expectFirst(".notice").text()).contains("stays");
    assertThat(kept.select(".gone")).isEmpty();

    Document out = served.page(served.submit("/files/forget", "name", "notes/second.md"));
    assertThat(out.expectFirst(".notice").text()).contains("taken out");
    assertThat(out.select(".file h3").eachText())
        .containsExactly("empty.txt", "log.csv", "notes/Karim.txt");
    assertThat(served.submit("/files/forget", "name", "notes/second.md").status()).isEqualTo(422);
  }

  @Test
  void aSessionSaysHowItsNoteWasFound() {
    JsonNode session = served.items("/api/v1/sessions?after=2026-03-18").get(0);

    assertThat(session.at("/links/0/noteId")).isEqualTo(session.path("noteId"));
    assertThat(session.at("/links/0/sessionId")).isEqualTo(session.path("id"));
    assertThat(session.at("/links/0/sure").asDouble()).isEqualTo(0.8);
    assertThat(served.get("/api/v1/sessions.csv").body()).contains("links.how,links.sure");
    assertThat(
            served
                .page("/sessions")
                .getElementById("session-" + session.path("id").asText())
                .expectFirst(".records")
                .text())
        .isEqualTo("Note matched by coachee, and a date close by: sure (0.8 of 1)");
  }
}
