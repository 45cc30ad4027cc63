package org.reflectory.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.reflectory.corpus.Corpus;
import org.reflectory.gold.GoldNote;
import org.reflectory.gold.GoldReader;
import org.reflectory.ingest.PortfolioReader;
import org.reflectory.ingest.SourceFile;
import org.reflectory.json.Json;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.tag.Mention;
import org.reflectory.tag.SplitText;
import org.reflectory.tag.TaggedSentence;
import org.reflectory.tag.Tagger;
import org.reflectory.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reflectory tag}. */
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description = {
      "Tags a file without a workspace: one line of JSON a sentence.",
      "With --sentences the file holds notes whose sentences are split already, one note a line of JSON.",
      ""
    })
final class TagCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--sentences",
      description =
          "The file is JSON Lines: {\"note\",\"kind\",\"sentences\":[{\"id\",\"section\",\"text\"}]}.")
  private boolean sentences;

  @Parameters(paramLabel = "FILE", description = "The file to tag.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new WorkspaceException("There is no file " + file + " that can be read.");
    }
    Corpus corpus = ShippedCorpus.get();
    Tagger tagger = Tagger.shipped(corpus);
    PrintWriter out = spec.commandLine().getOut();
    int code = sentences ? split(tagger, out) : document(corpus, tagger, out);
    out.flush();
    return code;
  }

  private int split(Tagger tagger, PrintWriter out) throws IOException {
    List<List<TaggedSentence>> tagged =
        GoldReader.read(file).parallelStream().map(note -> tag(tagger, note)).toList();
    for (List<TaggedSentence> note : tagged) {
      for (TaggedSentence sentence : note) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", sentence.sentence().id());
        line.put("tags", tags(sentence.mentions(), 0));
        out.println(Json.write(line));
      }
    }
    return ExitCodes.DONE;
  }

  /** Tags a note's sentences, each with its neighbours in sight. */
  static List<TaggedSentence> tag(Tagger tagger, GoldNote note) {
    return tagger.tag(
        NoteKind.from(note.kind()).orElse(NoteKind.OTHER),
        note.sentences().stream()
            .map(
                s ->
                    new SplitText.Line(
                        s.id(), s.text(), Section.from(s.section()).orElse(Section.OTHER)))
            .toList());
  }

  private int document(Corpus corpus, Tagger tagger, PrintWriter out) {
    PortfolioReader reader = new PortfolioReader(Set.of());
    Portfolio portfolio =
        reader.assemble(
            List.of(reader.read(new SourceFile(String.valueOf(file.getFileName()), file))));
    for (Note note : portfolio.notes()) {
      for (TaggedSentence tagged : tagger.tag(note).sentences()) {
        int start = tagged.sentence().span().start();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", tagged.sentence().id());
        line.put("note", note.id());
        line.put("kind", note.kind().id());
        line.put("section", tagged.sentence().section().id());
        line.put("text", tagged.sentence().span().of(note.text()));
        line.put("tags", tags(tagged.mentions(), start));
        out.println(Json.write(line));
      }
    }
    portfolio
        .problems()
        .forEach(p -> spec.commandLine().getErr().println(p.place() + ": " + p.message()));
    spec.commandLine().getErr().flush();
    if (portfolio.problems().isEmpty()) {
      return ExitCodes.DONE;
    }
    return portfolio.notes().isEmpty() ? ExitCodes.FAILED : ExitCodes.WITH_PROBLEMS;
  }

  /**
   * Mentions as they go out.
   *
   * @param start what offsets count from
   */
  static List<Map<String, Object>> tags(List<Mention> mentions, int start) {
    return mentions.stream()
        .map(
            mention -> {
              Map<String, Object> tag = new LinkedHashMap<>();
              tag.put("term", mention.term());
              tag.put("stance", mention.stance().id());
              tag.put("confidence", mention.confidence());
              tag.put("begin", mention.span().start() - start);
              tag.put("end", mention.span().end() - start);
              tag.put("explicit", mention.explicit());
              tag.put("by", mention.by());
              return tag;
            })
        .toList();
  }
}
