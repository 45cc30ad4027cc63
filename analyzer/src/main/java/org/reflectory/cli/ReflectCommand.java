package org.reflectory.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.reflectory.gold.GoldException;
import org.reflectory.json.Json;
import org.reflectory.model.CategoryReading;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.SentenceInput;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reflectory reflect}. */
@Command(
    name = "reflect",
    mixinStandardHelpOptions = true,
    description = {
      "Says what each sentence does as reflective writing, without a workspace: Experience, Feeling, Reflection, Difficulty, Belief, Intention,"
          + " Perspective, Learning or Other.",
      ""
    })
final class ReflectCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE.jsonl",
      description = "One sentence a line of JSON: {\"id\",\"sentence\",\"context\"}.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new WorkspaceException("There is no file " + file + " that can be read.");
    }
    List<String> lines = Files.readAllLines(file);
    List<JsonNode> rows =
        IntStream.range(0, lines.size())
            .filter(i -> !lines.get(i).isBlank())
            .mapToObj(i -> row(i + 1, lines.get(i)))
            .toList();
    PracticeModel model = PracticeModel.shipped();
    PrintWriter out = spec.commandLine().getOut();
    rows.parallelStream().map(row -> Json.write(answer(model, row))).toList().forEach(out::println);
    out.flush();
    return ExitCodes.DONE;
  }

  private JsonNode row(int number, String line) {
    try {
      JsonNode row = JSON.readTree(line);
      if (row.path("id").isValueNode() && row.path("sentence").isTextual()) {
        return row;
      }
    } catch (JsonProcessingException e) {
      throw new GoldException(
          file.toString(), number, "expected a sentence in JSON: " + e.getOriginalMessage());
    }
    throw new GoldException(
        file.toString(), number, "expected an \"id\" and a \"sentence\", found " + line);
  }

  private static Map<String, Object> answer(PracticeModel model, JsonNode row) {
    SentenceInput sentence = new SentenceInput(row.path("sentence").asText(), Section.OTHER);
    CategoryReading reading = model.read(NoteKind.OTHER, List.of(sentence)).get(0).category();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", row.get("id"));
    answer.put("label", reading.category().label());
    answer.put("confidence", reading.confidence());
    return answer;
  }
}
