package org.reflectory.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
