package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleServer.class)
class GuardTest {
  private static final String JSON = "application/json";

  private final Served served;

  GuardTest(Served served) {
    this.served = served;
  }

  /** The first line of the answer to a request with these headers, word for word. */
  private String raw(String path, String headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
      String request = "GET " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:%d", "localhost:%d", "[::1]:%d", "LocalHost:%d"})
  void thisMachineIsAnswered(String host) throws IOException {
    String header = "Host: " + host.formatted(served.server.port()) + "\r\n";

    assertThat(raw("/health", header)).contains(" 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:%d",
        "127.0.0.1:1",
        "127.0.0.1",
        "localhost.evil.example:%d"
      })
  void aNameThatOnlyPointsHereIsRefused(String host) throws IOException {
    String header = "Host: " + host.formatted(served.server.port()) + "\r\n";

    assertThat(raw("/", header)).contains(" 403 ");
    assertThat(raw("/api/v1/learners", header)).contains(" 403 ");
    assertThat(raw("/health", header)).contains(" 403 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "https://127.0.0.1", "null", "http://127.0.0.1:1"})
  void anotherSiteIsRefused(String origin) {
    Answer answer = served.get("/api/v1/learners", "Origin", origin);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().path("type").asText()).endsWith("forbidden-origin");
  }

  @Test
  void thisServersOwnPagesAreAnswered() {
    String own = "http://127.0.0.1:" + served.server.port();

    assertThat(served.get("/api/v1/learners", "Origin", own).status()).isEqualTo(200);
    assertThat(
            served
                .get("/api/v1/learners", "Origin", "null", "Sec-Fetch-Site", "same-origin")
                .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /api/v1/corrections",
        "DELETE /api/v1/corrections/1",
        "POST /api/v1/imports",
        "POST /corrections",
        "POST /corrections/1/undo",
        "POST /import"
      })
  void aChangeNeedsTheToken(String route) {
    String[] parts = route.split(" ");
    String address = served.address(parts[1]);
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString("{}");

    Answer without = Answer.send(parts[0], address, body, "Content-Type", JSON);
    Answer wrong =
        Answer.send(parts[0], address, body, "Content-Type", JSON, "X-Reflectory-Token", "x");
    Answer form =
        Answer.send(
            parts[0],
            address,
            HttpRequest.BodyPublishers.ofString("token=x"),
            "Content-Type",
            "application/x-www-form-urlencoded");

    for (Answer answer : new Answer[] {without, wrong, form}) {
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.json().path("type").asText()).endsWith("token-needed");
    }
    Answer right =
        Answer.send(
            parts[0], address, body, "Content-Type", JSON, "X-Reflectory-Token", served.token());
    assertThat(right.status()).isNotEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/v1/learners", "/health", "/nothing", "/api/v1/notes/none"})
  void everyAnswerTellsTheBrowserToLoadNothingFromElsewhere(String path) {
    Answer answer = served.get(path, "Accept", "text/html");

    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains("script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
  }
}
