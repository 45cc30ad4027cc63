package org.reflectory.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.reflectory.corpus.Corpus;
import org.reflectory.corpus.TrainingNotes;
import org.reflectory.eval.GoldComparison;
import org.reflectory.gold.GoldNote;
import org.reflectory.model.PracticeModel;
import org.reflectory.tag.Mention;
import org.reflectory.tag.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code reflectory train report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the shipped weights on the voices that they have not seen: by family, by stance, the weakest terms, reliability.",
      ""
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Set<String> heldOut = new HashSet<>();
    card().path("heldOutVoices").forEach(voice -> heldOut.add(voice.asText()));
    List<GoldNote> notes =
        TrainingNotes.voices().stream()
            .filter(voice -> heldOut.contains(voice.id()))
            .flatMap(voice -> voice.notes().stream())
            .toList();
    Corpus corpus = Corpus.load();
    Map<String, List<Mention>> found = Evaluation.tag(notes, Tagger.shipped(corpus));
    PrintWriter out = spec.commandLine().getOut();
    GoldComparison scores = GoldComparison.of(notes, found);
    out.printf("%d sentences of %d voices%n", scores.sentences(), heldOut.size());
    out.println(FoldResult.line(scores));
    new Breakdown(notes, found, corpus.vocabulary()).lines(scores).forEach(out::println);
    out.flush();
    return 0;
  }

  private static JsonNode card() throws IOException {
    try (InputStream in = PracticeModel.class.getResourceAsStream("model.json")) {
      return new ObjectMapper().readTree(in);
    }
  }
}
