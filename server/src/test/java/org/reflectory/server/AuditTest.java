package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What does not agree, and what the learner says of it: the API and the page. */
class AuditTest {
  private static final String LOG =
      """
      Date,Coachee,Topic,Hours,Cumulative hours,Note ref
      03/03/2026,Priya,Time,1,1,1
      17/03/2026,Priya,Delegation,1.5,3,2
      31/03/2026,Priya,Conflict,1,4,3
      Total,,,4,,
      """;

  private static final String NOTE =
      """
      # Reflective note %s

      Date: %s
      Coachee: Priya

      I used the wheel of life with Priya, and she saw where her week goes.
      """;

  private static final String RIGHT_TOTAL = "cumulative-mismatch";

  private final Served served =
      Served.files(
          Map.of(
              "log.csv", LOG,
              "note 1.md", NOTE.formatted(1, "3 March 2026"),
              "note 2.md", NOTE.formatted(2, "17 March 2026")));

  @AfterEach
  void close() {
    served.close();
  }

  private JsonNode finding(String code) {
    JsonNode found = served.items("/api/v1/audit?code=" + code);
    assertThat(found.size()).as(code).isPositive();
    return found.get(0);
  }

  private Answer seen(String id, String json) {
    return served.send("POST", "/api/v1/audit/" + id + "/seen", json);
  }

  @Test
  void aFindingSaysWhatWouldSettleItAndWhatItFollowsFrom() {
    JsonNode total = finding("stated-total-mismatch");

    assertThat(total.path("id").asText()).startsWith("a-");
    assertThat(total.path("remedy").asText()).isNotBlank();
    assertThat(total.path("followsFrom").asText()).isEqualTo(RIGHT_TOTAL);
    assertThat(total.path("seen").isNull()).isTrue();
    assertThat(served.get("/api/v1/audit.csv?code=stated-total-mismatch").body())
        .startsWith(
            "id,code,severity,message,where,written,expected,remedy,followsFrom,seen.reason,seen.at")
        .contains("\"log.csv, row 5\"");
  }

  @Test
  void severalPlacesStandInOneCell() {
    served.write("note 2.md", NOTE.formatted(2, "18 March 2026"));
    served.add("mo", "ilm-l5-certificate", served.folder.resolve("files"));

    assertThat(served.get("/api/v1/audit.csv?code=note-date-mismatch").body())
        .contains("\"log.csv, row 3; note 2.md\"");
  }

  @Test
  void whatMayStandComesLastUntilItIsOpenedAgain() {
    String id = finding(RIGHT_TOTAL).path("id").asText();
    String etag = served.get("/api/v1/audit").header("ETag");

    Answer made = seen(id, "{\"reason\": \" My supervisor knows. \"}");

    assertThat(made.status()).isEqualTo(200);
    assertThat(made.json().path("id").asText()).isEqualTo(id);
    assertThat(made.json().at("/seen/reason").asText()).isEqualTo("My supervisor knows.");
    assertThat(made.json().at("/seen/at").asText()).isEqualTo("2026-11-20T12:00:00Z");
    JsonNode all = served.items("/api/v1/audit");
    assertThat(all.get(all.size() - 1).path("id").asText()).isEqualTo(id);
    assertThat(served.items("/api/v1/audit?seen=true")).hasSize(1);
    assertThat(served.items("/api/v1/audit?seen=false")).hasSize(all.size() - 1);
    assertThat(served.get("/api/v1/audit.csv?seen=true").body())
        .contains("My supervisor knows.,2026-11-20T12:00:00Z");
    assertThat(served.get("/api/v1/audit").header("ETag")).isNotEqualTo(etag);

    assertThat(served.send("DELETE", "/api/v1/audit/" + id + "/seen", "").status()).isEqualTo(204);
    assertThat(served.items("/api/v1/audit?seen=true")).isEmpty();
    assertThat(served.get("/api/v1/audit").header("ETag")).isEqualTo(etag);
  }

  @Test
  void whatCannotBeIsRefused() {
    String id = finding(RIGHT_TOTAL).path("id").asText();

    assertThat(seen("a-0", "{\"reason\": \"So.\"}").status()).isEqualTo(404);
    assertThat(seen(id, "{}").status()).isEqualTo(400);
    assertThat(seen(id, "{").status()).isEqualTo(400);
    assertThat(seen(id, "null").status()).isEqualTo(400);
    assertThat(seen(id, "{\"reason\": \" \"}").status()).isEqualTo(422);
    assertThat(seen(id, "{\"reason\": \"" + "x".repeat(2001) + "\"}").status()).isEqualTo(422);
    assertThat(served.change("POST", "/api/v1/audit/" + id + "/seen", "text/plain", "So").status())
        .isEqualTo(415);
    assertThat(seen(id + "?x=1", "").status()).isGreaterThanOrEqualTo(400);
    Answer open = served.send("DELETE", "/api/v1/audit/" + id + "/seen", "");
    assertThat(open.status()).isEqualTo(404);
    assertThat(open.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(served.get("/api/v1/audit?seen=perhaps").status()).isEqualTo(400);
    assertThat(served.items("/api/v1/audit?seen=true")).isEmpty();
  }

  @Test
  void theProgrammesMinimumsAreOwedOnceThePortfolioIsReady() {
    assertThat(finding("hours-below-minimum").path("severity").asText()).isEqualTo("info");
    assertThat(served.items("/api/v1/learners").get(0).path("readySince").isNull()).isTrue();

    Answer ready = served.send("PUT", "/api/v1/learners/mo/ready", "{\"ready\": true}");

    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.json().path("readySince").asText()).isEqualTo("2026-11-20T12:00:00Z");
    assertThat(served.items("/api/v1/learners").get(0)).isEqualTo(ready.json());
    assertThat(served.get("/api/v1/learners.csv").body())
        .contains("readySince")
        .contains("2026-11-20T12:00:00Z");
    assertThat(finding("hours-below-minimum").path("severity").asText()).isEqualTo("error");

    served.send("PUT", "/api/v1/learners/mo/ready", "{\"ready\": false}");
    assertThat(finding("hours-below-minimum").path("severity").asText()).isEqualTo("info");

    assertThat(served.send("PUT", "/api/v1/learners/mo/ready", "{}").status()).isEqualTo(400);
    assertThat(served.send("PUT", "/api/v1/learners/no/ready", "{\"ready\": true}").status())
        .isEqualTo(404);
  }

  @Test
  void aChangeNeedsTheToken() {
    String id = finding(RIGHT_TOTAL).path("id").asText();
    var none = java.net.http.HttpRequest.BodyPublishers.noBody();

    for (List<String> route :
        List.of(
            List.of("POST", "/api/v1/audit/" + id + "/seen"),
            List.of("DELETE", "/api/v1/audit/" + id + "/seen"),
            List.of("PUT", "/api/v1/guesses/g-0"),
            List.of("DELETE", "/api/v1/guesses/g-0"),
            List.of("POST", "/api/v1/files/forget"),
            List.of("POST", "/api/v1/files/keep"),
            List.of("PUT", "/api/v1/learners/mo/ready"),
            List.of("POST", "/audit/seen"),
            List.of("POST", "/audit/reopen"),
            List.of("POST", "/audit/ready"),
            List.of("POST", "/files/forget"),
            List.of("POST", "/files/keep"),
            List.of("POST", "/guesses/g-0"),
            List.of("POST", "/guesses/g-0/undo"))) {
      assertThat(Answer.send(route.get(0), served.address(route.get(1)), none).status())
          .as(route.toString())
          .isEqualTo(403);
    }
  }

  @Test
  void thePageSaysWhatIsWrittenAndLeadsToIt() {
    Document page = served.page("/audit");
    Element total = page.getElementById(finding("stated-total-mismatch").path("id").asText());
    Element running = page.getElementById(finding(RIGHT_TOTAL).path("id").asText());

    assertThat(page.select("h2").eachText()).startsWith("To put right");
    assertThat(running.text()).contains("Written 3").contains("Expected 2.5").contains("row on");
    String session = running.expectFirst(".place a").attr("href");
    assertThat(session).startsWith("/sessions#session-");
    assertThat(
            served
                .page("/sessions")
                .getElementById(session.substring(session.indexOf('#') + 1))
                .text())
        .contains("17 Mar 2026");
    Element cause = total.expectFirst("a[href=#" + running.id() + "]");
    assertThat(cause.text()).isEqualTo("Running total goes wrong");
    assertThat(page.expectFirst("a[download]").attr("href")).startsWith("/api/v1/audit.csv");
  }

  @Test
  void whatNotesLackStandsInOneTable() {
    Document page = served.page("/audit");
    int lacking =
        (int)
            served.items("/api/v1/audit").findValuesAsText("code").stream()
                .filter(code -> code.startsWith("note-without-") && !code.endsWith("-log-row"))
                .count();

    assertThat(lacking).isGreaterThan(8);
    assertThat(page.select(".matrix thead th")).hasSize(9);
    assertThat(page.select(".matrix tbody tr")).hasSize(2);
    assertThat(page.select(".matrix a.cell.missing")).hasSize(lacking);
    page.select(".matrix a.cell.missing")
        .forEach(cell -> assertThat(cell.attr("href")).startsWith("/notes/"));
    assertThat(page.select(".check h3").eachText())
        .noneMatch(title -> title.startsWith("Note without"));
  }

  @Test
  void aFormLetsAFindingStandAndLeadsToTheNextOne() {
    Document page = served.page("/audit");
    String id = finding(RIGHT_TOTAL).path("id").asText();
    Element form = page.getElementById(id).expectFirst("form.reason");
    String next = form.expectFirst("[name=next]").attr("value");
    assertThat(form.attr("action")).isEqualTo("/audit/seen");

    Answer led =
        served.submit("/audit/seen", "finding", id, "reason", "An old <b>slip</b>.", "next", next);

    assertThat(led.status()).isEqualTo(303);
    assertThat(led.header("Location")).endsWith("#said");
    Document after = served.page(led);
    assertThat(after.getElementById("said").nextElementSibling().id()).isEqualTo(next);
    Element seen = after.expectFirst(".fold .fault");
    assertThat(seen.id()).isEqualTo(id);
    assertThat(seen.text()).contains("“An old <b>slip</b>.”").contains("20 Nov 2026");
    assertThat(after.select(".check #" + id)).isEmpty();
    assertThat(after.select(".check a[href=#" + id + "]")).hasSize(1);

    Answer back = served.submit("/audit/reopen", "finding", id);
    assertThat(back.status()).isEqualTo(303);
    assertThat(served.page(back).getElementById("said").nextElementSibling().id()).isEqualTo(id);
    assertThat(served.page("/audit").select(".fold")).isEmpty();
  }

  @Test
  void severalThingsThatANoteLacksMayStandForOneReason() {
    Element form = served.page("/audit").select(".by-note form").get(0);
    List<String> ids = form.select("[type=checkbox]").eachAttr("value");
    assertThat(ids).hasSizeGreaterThan(2);

    Answer led =
        served.submit(
            "/audit/seen",
            "finding",
            ids.get(0),
            "finding",
            ids.get(1),
            "reason",
            "A first meeting.",
            "next",
            "checklist");

    Document after = served.page(led);
    assertThat(after.expectFirst("#checklist #said").text()).startsWith("2 may stand");
    assertThat(after.select(".matrix .cell.seen")).hasSize(2);
    assertThat(after.select(".fold .fault")).hasSize(2);
    assertThat(served.items("/api/v1/audit?seen=true")).hasSize(2);

    Document none = served.page(served.submit("/audit/seen", "reason", "So."));
    assertThat(none.getElementById("said").text()).contains("Nothing was changed");
    assertThat(served.submit("/audit/seen", "finding", "a-0", "reason", "So.").status())
        .isEqualTo(422);
    assertThat(served.submit("/audit/seen", "finding", ids.get(2)).status()).isEqualTo(400);
  }

  @Test
  void theSwitchSaysThatThePortfolioIsReady() {
    Document page = served.page("/audit");
    assertThat(page.expectFirst("[role=switch]").attr("aria-checked")).isEqualTo("false");
    assertThat(page.select("#ready [name=ready]").attr("value")).isEqualTo("true");

    Document ready = served.page(served.submit("/audit/ready", "ready", "true"));

    assertThat(ready.expectFirst("[role=switch]").attr("aria-checked")).isEqualTo("true");
    assertThat(ready.expectFirst("#ready-said").text()).contains("20 Nov 2026");
    assertThat(ready.select(".check.error h3").eachText()).contains("Hours of coaching");
    Document again = served.page(served.submit("/audit/ready", "ready", "false"));
    assertThat(again.select(".check.error h3").eachText()).doesNotContain("Hours of coaching");
  }

  @Test
  void whatMayStandIsNotCountedOnTheOverview() {
    String before = served.page("/").expectFirst(".big a[href^=/audit]").text();

    seen(finding(RIGHT_TOTAL).path("id").asText(), "{\"reason\": \"So.\"}");

    assertThat(Integer.parseInt(served.page("/").expectFirst(".big a[href^=/audit]").text()))
        .isEqualTo(Integer.parseInt(before) - 1);
  }
}
