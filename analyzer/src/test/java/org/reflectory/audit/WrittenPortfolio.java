package org.reflectory.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.reflectory.generated.ExpectedFinding;

/**
 * A portfolio written by somebody who had not seen the program, and what an assessor should find in
 * it. Its folder holds {@code files/} and {@code truth.json}.
 */
record WrittenPortfolio(Path folder, JsonNode truth) {
  private static final Set<String> WITHOUT_PLACE =
      Set.of(
          "hours-below-minimum",
          "supervision-below-minimum",
          "clients-out-of-range",
          "supervision-contract-missing");

  /** All of them, by the names of their folders. */
  static Stream<WrittenPortfolio> all() throws IOException, URISyntaxException {
    Path root =
        Path.of(Objects.requireNonNull(WrittenPortfolio.class.getResource("/portfolios")).toURI());
    List<WrittenPortfolio> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.sorted().toList()) {
        all.add(
            new WrittenPortfolio(
                folder, new ObjectMapper().readTree(folder.resolve("truth.json").toFile())));
      }
    }
    return all.stream();
  }

  Path files() {
    return folder.resolve("files");
  }

  String programme() {
    return truth.path("programme").asText();
  }

  LocalDate asOf() {
    return LocalDate.parse(truth.path("asOf").asText());
  }

  int sessions() {
    return truth.path("sessions").size();
  }

  double total() {
    return truth.path("total").asDouble();
  }

  /** What should be found, the items of the checklist apart. */
  List<ExpectedFinding> faults() {
    List<ExpectedFinding> faults = new ArrayList<>();
    for (JsonNode fault : truth.path("faults")) {
      String code = fault.path("code").asText();
      List<String> about = new ArrayList<>();
      fault.path("about").forEach(mark -> about.add(mark.asText()));
      faults.add(
          new ExpectedFinding(
              code, List.of(), WITHOUT_PLACE.contains(code) ? List.of() : about, true));
    }
    return faults;
  }

  @Override
  public String toString() {
    return folder.getFileName() + ": " + truth.path("about").asText();
  }
}
