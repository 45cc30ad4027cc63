package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportsTest {
  private static final String BOUNDARY = "----reflectory-test";

  private static final byte[] NOTE =
      text(
          """
          # Reflective note 1

          Date: 3 March 2026
          Coachee: Priya

          I used the wheel of life with Priya, and she saw where her week goes.
          """);
  private static final byte[] LATER =
      text(new String(NOTE, StandardCharsets.UTF_8) + "\nI listened more than I spoke.\n");

  private final Served served = Served.empty();

  @AfterEach
  void close() {
    served.close();
  }

  /** A form with one file, and fields as names and values in turn. */
  private Answer upload(String path, String name, byte[] content, String... fields)
      throws IOException {
    return upload(served, path, name, content, fields);
  }

  /** The same, to another server. */
  static Answer upload(Served served, String path, String name, byte[] content, String... fields)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < fields.length; i += 2) {
      part(body, "name=\"" + fields[i] + "\"", fields[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    part(body, "name=\"files\"; filename=\"" + name + "\"", content);
    body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return Answer.send(
        "POST",
        served.address(path),
        HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()),
        "Content-Type",
        "multipart/form-data; boundary=" + BOUNDARY,
        "X-Reflectory-Token",
        served.token());
  }

  private static void part(ByteArrayOutputStream body, String disposition, byte[] content)
      throws IOException {
    body.write(("--" + BOUNDARY + "\r\n").getBytes(StandardCharsets.US_ASCII));
    body.write(
        ("Content-Disposition: form-data; " + disposition + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anUploadIsReadAndNothingOfItIsLeftBehind() throws IOException {
    Answer answer = upload("/api/v1/imports", "note.md", NOTE);

    assertThat(answer.status()).isEqualTo(200);
    JsonNode json = answer.json();
    assertThat(json.path("learner").asText()).isEqualTo("me");
    assertThat(json.path("added").asInt()).isEqualTo(1);
    assertThat(json.path("notes").asInt()).isEqualTo(1);
    assertThat(served.get("/api/v1/tools?term=wheel-of-life").json().path("total").asInt())
        .isEqualTo(1);
    try (Stream<Path> left = Files.list(served.server.uploads())) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void theUploadFolderIsItsOwnersAloneAndGoneInTheEnd() throws IOException {
    Served other = Served.empty();
    Path folder = other.server.uploads();
    assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);

    other.close();

    assertThat(folder).doesNotExist();
  }

  @Test
  void theSameFileAgainIsUpdatedAndNotDoubled() throws IOException {
    upload("/api/v1/imports", "note.md", NOTE, "learner", "mo");
    JsonNode same = upload("/api/v1/imports", "note.md", NOTE, "learner", "mo").json();
    JsonNode changed = upload("/api/v1/imports", "note.md", LATER, "learner", "mo").json();

    assertThat(same.path("unchanged").asInt()).isEqualTo(1);
    assertThat(changed.path("updated").asInt()).isEqualTo(1);
    assertThat(changed.path("notes").asInt()).isEqualTo(1);
  }

  @Test
  void aFileThatComesAgainUnderAnotherNameKeepsItsOwn() throws IOException {
    upload("/api/v1/imports", "note.md", NOTE, "learner", "mo");

    JsonNode json = upload("/api/v1/imports", "first note.md", NOTE, "learner", "mo").json();

    assertThat(json.at("/renamed/0/before").asText()).isEqualTo("note.md");
    assertThat(json.at("/renamed/0/now").asText()).isEqualTo("first note.md");
    assertThat(json.path("missing").isEmpty()).isTrue();
    Answer led = upload("/import", "my note.md", NOTE, "learner", "mo");
    assertThat(served.page(led).expectFirst(".notice").text())
        .isEqualTo(
            "1 unchanged. “note.md” is called “my note.md” now; it is known here by its old name.");
  }

  @Test
  void aNameLeadsNowhereElse() throws IOException {
    Answer answer = upload("/api/v1/imports", "../../../../tmp/escape/note.md", NOTE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(Path.of("/tmp/escape")).doesNotExist();
    assertThat(served.get("/api/v1/notes").json().path("items").get(0).path("file").asText())
        .isEqualTo("tmp/escape/note.md");
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException {
    Answer answer = upload("/api/v1/imports", "large.txt", new byte[(50 << 20) + 1]);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().path("detail").asText()).contains("50 MB");
    try (Stream<Path> left = Files.list(served.server.uploads())) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void whatCannotBeTakenInIsSaid() throws IOException {
    assertThat(upload("/api/v1/imports", "", text("")).status()).isEqualTo(400);
    assertThat(upload("/api/v1/imports", "n.md", NOTE, "programme", "none").status())
        .isEqualTo(422);
    assertThat(upload("/api/v1/imports", "n.md", NOTE, "learner", "a/b").status()).isEqualTo(422);
    assertThat(served.change("POST", "/api/v1/imports", "application/json", "{}").status())
        .isEqualTo(415);
  }

  @Test
  void thePageLeadsToTheListOfFiles() throws IOException {
    Answer answer = upload("/import", "note.md", NOTE, "learner", "mo");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/import?added=1").contains("learner=mo");
  }

  @Test
  void withNothingThereEveryPageLeadsToTheImport() {
    for (String page : new String[] {"/", "/tools", "/notes", "/coverage"}) {
      Answer answer = served.get(page, "Accept", "text/html");
      assertThat(answer.status()).isEqualTo(303);
      assertThat(answer.header("Location")).endsWith("/import");
    }
    assertThat(served.get("/import", "Accept", "text/html").body()).contains("Welcome");
  }
}
