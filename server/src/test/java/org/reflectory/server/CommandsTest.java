package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person starts them: a process of their own. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CommandsTest {
  @TempDir private Path folder;

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CI", "true");
    builder.redirectError(folder.resolve("errors.txt").toFile());
    return builder.start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  @Test
  void serveSaysWhereItAnswersAndNothingElse() throws Exception {
    Process process = start("serve", "--port", "0", "--workspace", folder.resolve("w").toString());
    try (BufferedReader output = output(process)) {
      String address = output.readLine();
      assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/");
      assertThat(Answer.get(address + "health").status()).isEqualTo(200);

      process.toHandle().destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(output.readLine()).isNull();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void demoShowsTheSampleAndLeavesNothingBehind() throws Exception {
    Process process = start("demo", "--port", "0", "--no-browser");
    try (BufferedReader output = output(process)) {
      String address = output.readLine();
      assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/");
      assertThat(Answer.get(address + "api/v1/learners").json().path("total").asInt()).isEqualTo(2);
      assertThat(Answer.get(address, "Accept", "text/html").body()).contains("14 sessions");
      try (Stream<Path> made = Files.list(folder)) {
        Path demo =
            made.filter(p -> p.getFileName().toString().startsWith("reflectory-demo-"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.getPosixFilePermissions(demo)).hasSize(3);
      }

      process.toHandle().destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(output.readLine()).isNull();
    } finally {
      process.destroyForcibly();
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .noneMatch(name -> name.startsWith("reflectory-"));
    }
  }

  @Test
  void anotherHostIsRefusedWithTheReason() throws Exception {
    Process process = start("serve", "--host", "0.0.0.0", "--workspace", folder.toString());

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(output(process).readLine()).isNull();
    assertThat(Files.readString(folder.resolve("errors.txt"))).contains("no accounts yet");
  }

  @Test
  void aPortThatIsTakenIsSaid() throws Exception {
    try (Served other = Served.empty()) {
      Process process =
          start(
              "serve",
              "--port",
              String.valueOf(other.server.port()),
              "--workspace",
              folder.resolve("w").toString());

      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(2);
      assertThat(Files.readString(folder.resolve("errors.txt"))).contains("is taken");
    }
  }
}
