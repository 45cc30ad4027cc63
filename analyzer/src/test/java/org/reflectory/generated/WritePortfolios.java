package org.reflectory.generated;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Writes portfolios with their truth for a person to look at: folder, how many, first seed. */
final class WritePortfolios {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private WritePortfolios() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    List<GeneratedPortfolio> written =
        new PortfolioFiles()
            .write(
                LongStream.range(seed, seed + count)
                    .mapToObj(PortfolioGenerator::generate)
                    .toList(),
                root);
    for (int i = 0; i < written.size(); i++) {
      JSON.writeValue(
          PortfolioFiles.folder(root, i).resolve("truth.json").toFile(), truth(written.get(i)));
    }
  }

  private static Map<String, Object> truth(GeneratedPortfolio portfolio) {
    Map<String, Object> truth = new LinkedHashMap<>();
    truth.put("seed", portfolio.seed());
    truth.put("programme", portfolio.programme());
    truth.put("asOf", portfolio.asOf().toString());
    truth.put("total", portfolio.total());
    truth.put("stated", portfolio.stated().orElse(null));
    truth.put("supervisionHours", portfolio.supervisionHours());
    truth.put("clients", portfolio.clients());
    truth.put("planted", portfolio.planted().stream().map(Fault::code).toList());
    truth.put("findings", portfolio.findings());
    truth.put(
        "sessions",
        portfolio.sessions().stream()
            .map(
                session ->
                    String.join(
                        " | ",
                        session.ref().orElse("-"),
                        session.date().toString(),
                        session.client(),
                        session.hours() + " h",
                        session.start().map(Object::toString).orElse("-")))
            .toList());
    truth.put(
        "notes",
        portfolio.notes().stream()
            .map(
                note ->
                    String.join(
                        " | ",
                        note.ref().orElse("-"),
                        note.date().toString(),
                        note.client(),
                        note.file(),
                        "absent " + note.absent(),
                        "tools " + note.tools()))
            .toList());
    return truth;
  }
}
