package org.reflectory.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.reflectory.corpus.Corpus;
import org.reflectory.corpus.Samples;
import org.reflectory.server.http.UploadFolder;
import org.reflectory.workspace.ImportProgress;
import org.reflectory.workspace.Workspace;

/** A workspace of its own with a server over it, both real; gone when it is closed. */
final class Served implements AutoCloseable {
  private static final Corpus CORPUS = Corpus.load();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  final Path folder;
  final Workspace workspace;
  final Server server;

  private Served(Path folder) throws IOException {
    this.folder = folder;
    this.workspace = Workspace.open(folder.resolve("workspace"), CORPUS, CLOCK);
    this.server = Server.start(workspace, new ServerConfig(ServerConfig.LOOPBACK, 0));
  }

  /** With nobody in it. */
  static Served empty() {
    try {
      return new Served(Files.createTempDirectory("reflectory-test-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the sample portfolio: two learners. */
  static Served sample() {
    Served served = empty();
    Path samples = served.folder.resolve("samples");
    Samples.copyTo(samples);
    for (Samples.Learner learner : Samples.learners()) {
      served.add(learner.id(), learner.programme(), samples.resolve(learner.id()));
    }
    return served;
  }

  /** With one learner who wrote one note. */
  static Served note(String name, String text) {
    Served served = empty();
    try {
      Path file = Files.createDirectories(served.folder.resolve("files")).resolve(name);
      Files.writeString(file, text);
      served.add("mo", "ilm-l5-certificate", file);
      return served;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With one learner whose folder {@code files} holds these texts, by name. */
  static Served files(Map<String, String> texts) {
    Served served = empty();
    texts.forEach(served::write);
    served.add("mo", "ilm-l5-certificate", served.folder.resolve("files"));
    return served;
  }

  /** Writes a file into the learner's folder; it is not imported yet. */
  void write(String name, String text) {
    try {
      Path file = folder.resolve("files").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(String learner, String programme, Path path) {
    try {
      workspace.importFiles(learner, programme, List.of(path), ImportProgress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address(String path) {
    return server.address() + path.substring(1);
  }

  Answer get(String path, String... headers) {
    return Answer.get(address(path), headers);
  }

  /** Sends a request that changes something, with the token. */
  Answer change(String method, String path, String type, String body) {
    return Answer.send(
        method,
        address(path),
        HttpRequest.BodyPublishers.ofString(body),
        "Content-Type",
        type,
        "X-Reflectory-Token",
        token());
  }

  /** Sends an object in JSON, with the token. */
  Answer send(String method, String path, String json) {
    return change(method, path, "application/json", json);
  }

  /** Sends a form as a page of the learner's would: names and values in turn. */
  Answer submit(String path, String... fields) {
    StringBuilder form = new StringBuilder("learner=mo&token=").append(token());
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(fields[i]).append('=');
      form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return change("POST", path, "application/x-www-form-urlencoded", form.toString());
  }

  /** A page. */
  Document page(String path) {
    Answer answer = get(path, "Accept", "text/html");
    if (answer.status() != 200) {
      throw new AssertionError(path + " was answered with " + answer.status());
    }
    return Jsoup.parse(answer.body(), address(path));
  }

  /** The page that a form led to. */
  Document page(Answer led) {
    String location = led.header("Location");
    int hash = location.indexOf('#');
    return page(hash < 0 ? location : location.substring(0, hash));
  }

  /** The rows of a list. */
  JsonNode items(String path) {
    return get(path).json().path("items");
  }

  String token() {
    return get("/api/v1/meta").json().path("token").asText();
  }

  @Override
  public void close() {
    server.close();
    try {
      workspace.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      UploadFolder.remove(folder);
    }
  }
}
