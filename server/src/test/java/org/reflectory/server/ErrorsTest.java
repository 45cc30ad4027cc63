package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reflectory.server.http.Problems;

@ExtendWith(SampleServer.class)
class ErrorsTest {
  private final Served served;

  ErrorsTest(Served served) {
    this.served = served;
  }

  static List<String> readingRoutes() {
    List<String> routes = new ArrayList<>(Lists.all());
    routes.addAll(List.of("notes/any", "notes/any/why", "report", "meta", "openapi.json"));
    Lists.all().forEach(list -> routes.add(list + ".csv"));
    return routes;
  }

  @ParameterizedTest
  @MethodSource("readingRoutes")
  void anUnknownParameterIsRefusedAndThoseThatExistAreNamed(String route) {
    Answer answer = served.get("/api/v1/" + route + "?colour=blue");

    assertProblem(answer, 400);
    assertThat(answer.json().path("detail").asText()).contains("\"colour\"");
  }

  @ParameterizedTest
  @MethodSource("readingRoutes")
  void aMethodThatIsNotForAPathIsRefusedWithThoseThatAre(String route) {
    String address = served.address("/api/v1/" + route);
    Answer answer =
        Answer.send(
            "PUT",
            address,
            HttpRequest.BodyPublishers.noBody(),
            "X-Reflectory-Token",
            served.token());

    assertProblem(answer, 405);
    assertThat(answer.header("Allow")).contains("GET");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/nothing                                         | 404 | nothing
          /api/v2/sessions                                        | 404 | /api/v2/sessions
          /api/v1/sessions                                        | 400 | amira, gareth
          /api/v1/sessions?learner=nobody                         | 404 | amira, gareth
          /api/v1/notes/none?learner=amira                        | 404 | none
          /api/v1/notes/none/why?learner=amira&sentence=s&term=t  | 404 | none
          /api/v1/notes/none/why?learner=amira&term=silence       | 400 | sentence=
          /api/v1/notes/none/why?learner=amira&sentence=none.1    | 400 | term=
          /api/v1/sessions?learner=amira&limit=0                  | 400 | 1 to 1000
          /api/v1/sessions?learner=amira&limit=1001               | 400 | 1 to 1000
          /api/v1/sessions?learner=amira&limit=many               | 400 | whole number
          /api/v1/sessions?learner=amira&cursor=x                 | 400 | nextCursor
          /api/v1/sessions?learner=amira&after=yesterday          | 400 | 2026-01-31
          /api/v1/mentions?learner=amira&stance=hoped             | 400 | practised, planned, gap, mentioned
          /api/v1/mentions?learner=amira&explicit=perhaps         | 400 | true or false
          /api/v1/sessions?learner=amira&pseudonyms=1             | 400 | true or false
          /api/v1/report?learner=amira&asOf=today                 | 400 | 2026-01-31
          /api/v1/search?learner=amira                            | 400 | q=
          /api/v1/search?learner=amira&q=%22open                  | 400 | quotation mark
          /api/v1/search?learner=amira&q=colour:blue              | 400 | is not a field
          """)
  void whatIsWrongIsSaidInOneShape(String path, int status, String says) {
    Answer answer = served.get(path);

    assertProblem(answer, status);
    assertThat(answer.json().path("detail").asText()).contains(says);
  }

  @Test
  void aListThatChangedIsNotLedOnIn() {
    String cursor =
        served.get("/api/v1/notes?learner=amira&limit=2").json().path("nextCursor").asText();

    Answer answer = served.get("/api/v1/notes?learner=gareth&limit=2&cursor=" + cursor);

    assertProblem(answer, 400);
    assertThat(answer.json().path("detail").asText()).contains("has changed");
  }

  @Test
  void aPersonGetsAPageAndAProgramGetsJson() {
    Answer page = served.get("/nothing/here", "Accept", "text/html");
    Answer json = served.get("/nothing/here");

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains("There is no such thing here");
    assertProblem(json, 404);
  }

  @Test
  void whatIsOurFaultIsAnsweredBlandlyAndLoggedOnceWithoutAWordOfTheNotes() throws IOException {
    List<String> logged = new ArrayList<>();
    Logger logger = Logger.getLogger(Problems.class.getName());
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(listener);
    try (Served broken = Served.note("note.md", "I listened to her.")) {
      broken.workspace.close();

      Answer answer = broken.get("/api/v1/search?q=listened");

      assertProblem(answer, 500);
      assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.");
      assertThat(logged).hasSize(1);
      assertThat(logged.get(0)).contains("GET /api/v1/search").doesNotContain("listened");
    } finally {
      logger.removeHandler(listener);
    }
  }

  @Test
  void withoutAnybodyThereIsNothingToList() {
    try (Served nobody = Served.empty()) {
      assertProblem(nobody.get("/api/v1/sessions"), 404);
      assertThat(nobody.get("/api/v1/learners").json().path("total").asInt()).isZero();
      assertThat(nobody.get("/health").body()).isEqualTo("{\"status\":\"ok\"}");
    }
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    JsonNode problem = answer.json();
    assertThat(problem.properties().stream().map(java.util.Map.Entry::getKey))
        .containsExactlyInAnyOrder("type", "title", "status", "detail", "instance");
    assertThat(problem.path("type").asText()).startsWith("urn:reflectory:problem:");
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("instance").asText()).startsWith("/");
  }
}
