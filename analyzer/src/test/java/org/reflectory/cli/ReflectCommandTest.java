package org.reflectory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReflectCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void answersOneLineASentence() throws IOException {
    Path file =
        write(
            """
            {"id": "a", "sentence": "I felt nervous and a little sad.", "context": "x"}

            {"id": 7, "sentence": "Next time I will prepare the questions beforehand."}
            """);
    assertThat(run("reflect", file.toString())).isEqualTo(ExitCodes.DONE);
    String[] lines = out.toString().strip().split("\n");
    assertThat(lines).hasSize(2);
    assertThat(lines[0]).contains("\"id\":\"a\"", "\"label\":\"Feeling\"", "\"confidence\":");
    assertThat(lines[1]).contains("\"id\":7", "\"label\":\"Intention\"");
  }

  @Test
  void aLineThatIsWrongIsNamed() throws IOException {
    Path file = write("{\"id\": \"a\", \"sentence\": \"Fine.\"}\n{\"id\": \"b\"}\n");
    assertThat(run("reflect", file.toString())).isEqualTo(ExitCodes.FAILED);
    assertThat(err.toString()).contains("line 2");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(run("reflect", folder.resolve("none").toString())).isEqualTo(ExitCodes.FAILED);
    assertThat(err.toString()).contains("none");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("sentences.jsonl"), text);
  }

  private int run(String... arguments) {
    CommandLine commandLine = ReflectoryCommand.commandLine();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    return commandLine.execute(arguments);
  }
}
