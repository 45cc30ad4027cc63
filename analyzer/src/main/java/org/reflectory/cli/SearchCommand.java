package org.reflectory.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reflectory.index.Facet;
import org.reflectory.index.Hit;
import org.reflectory.index.NoteQuery;
import org.reflectory.index.SearchResult;
import org.reflectory.json.Json;
import org.reflectory.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reflectory search}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Finds passages: words, \"phrases\", term:challenge, stance:gap, family:tool, client:Priya, kind:diary, section:tools,"
          + " after:2026-01-01, before:2026-04-01, with AND, OR, NOT and brackets. A term near a word: '\"term:challenge avoided\"~5'.",
      ""
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WorkspaceOptions options;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
  private String[] words;

  @Option(
      names = "--learner",
      paramLabel = "ID",
      description = "Whose notes (default: everybody's).")
  private @Nullable String learner;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "The most passages to print (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() throws IOException {
    try (Workspace workspace = options.open()) {
      SearchResult result =
          workspace.search(
              new NoteQuery(
                  String.join(" ", words), Optional.ofNullable(learner), Math.max(0, limit), 0));
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(
            Json.writePretty(
                new Found(
                    result.hits().stream().map(SearchCommand::item).toList(),
                    result.total(),
                    result.facets())));
      } else {
        result.hits().forEach(hit -> print(out, hit));
      }
      out.flush();
      spec.commandLine()
          .getErr()
          .printf("%d of %d passages%n", result.hits().size(), result.total());
      spec.commandLine().getErr().flush();
      return ExitCodes.DONE;
    }
  }

  /** All that was found, as JSON. */
  private record Found(List<JsonNode> items, long total, List<Facet> facets) {}

  /** A hit, its mentions spelt out as everywhere else. */
  private static JsonNode item(Hit hit) {
    ObjectNode item = Json.MAPPER.valueToTree(hit);
    return item.set("mentions", Json.MAPPER.valueToTree(TagCommand.tags(hit.mentions(), 0)));
  }

  private static void print(PrintWriter out, Hit hit) {
    String match =
        Ansi.AUTO.enabled()
            ? Ansi.AUTO.string("@|bold,yellow " + escaped(hit.match()) + "|@")
            : hit.match();
    out.printf(
        "%s%s%s%n    %s%s%s%n",
        hit.before(),
        match,
        hit.after(),
        hit.file(),
        hit.locator().isEmpty() ? "" : ", " + hit.locator(),
        hit.date() == null ? "" : ", " + hit.date());
  }

  private static String escaped(String text) {
    return text.replace("|@", "| @").replace("@|", "@ |");
  }
}
