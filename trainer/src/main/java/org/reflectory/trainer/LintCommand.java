package org.reflectory.trainer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.reflectory.corpus.Corpus;
import org.reflectory.corpus.TrainingNotes;
import org.reflectory.gold.GoldNote;
import org.reflectory.gold.GoldReader;
import org.reflectory.gold.GoldSentence;
import org.reflectory.tag.Mention;
import org.reflectory.tag.Tagger;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Tag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reflectory train lint}. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = {
      "Looks over the training notes: how much of what there is, sentences that are nearly the same, and overlap with gold sets.",
      ""
    })
final class LintCommand implements Callable<Integer> {
  private static final int ENOUGH = 40;

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "A gold set that no sentence may be like; may be given more than once.")
  private List<Path> gold = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<TrainingNotes.Voice> voices = TrainingNotes.voices();
    List<GoldNote> notes = voices.stream().flatMap(v -> v.notes().stream()).toList();
    List<GoldSentence> sentences = notes.stream().flatMap(n -> n.sentences().stream()).toList();
    long tagged = sentences.stream().filter(s -> !s.tags().isEmpty()).count();
    Set<String> named = named(notes);
    long unnamed =
        sentences.stream().filter(s -> !s.tags().isEmpty() && !named.contains(s.id())).count();
    out.printf(
        "%d voices, %d notes, %d sentences: %d untagged (%.1f %%), %d tagged, %d of them without naming a term (%.1f %%)%n",
        voices.size(),
        notes.size(),
        sentences.size(),
        sentences.size() - tagged,
        100.0 * (sentences.size() - tagged) / sentences.size(),
        tagged,
        unnamed,
        100.0 * unnamed / tagged);
    counts(out, sentences);
    List<String> texts = sentences.stream().map(GoldSentence::text).toList();
    NearDuplicates duplicates = new NearDuplicates(texts);
    List<NearDuplicates.Pair> pairs = new ArrayList<>(duplicates.among());
    out.printf("%d pairs of sentences that are nearly the same%n", pairs.size());
    for (Path file : gold) {
      List<NearDuplicates.Pair> overlap =
          duplicates.with(
              GoldReader.read(file).stream()
                  .flatMap(n -> n.sentences().stream())
                  .map(GoldSentence::text)
                  .toList());
      out.printf("%d sentences nearly the same as one of %s%n", overlap.size(), file.getFileName());
      pairs.addAll(overlap);
    }
    pairs.forEach(pair -> out.printf("  %s%n  %s%n%n", pair.first(), pair.second()));
    out.flush();
    return pairs.isEmpty() ? 0 : 1;
  }

  /** Sentences in which the rules find one of their own terms by name. */
  private static Set<String> named(List<GoldNote> notes) {
    Map<String, List<Mention>> found = Evaluation.tag(notes, new Tagger(Corpus.load()));
    Set<String> named = new HashSet<>();
    for (GoldNote note : notes) {
      for (GoldSentence sentence : note.sentences()) {
        if (found.get(sentence.id()).stream()
            .filter(Mention::explicit)
            .anyMatch(m -> sentence.tags().stream().anyMatch(t -> t.term().equals(m.term())))) {
          named.add(sentence.id());
        }
      }
    }
    return named;
  }

  private static void counts(PrintWriter out, List<GoldSentence> sentences) {
    Map<String, Map<Stance, Integer>> counts = new TreeMap<>();
    for (GoldSentence sentence : sentences) {
      for (Tag tag : sentence.tags()) {
        counts
            .computeIfAbsent(tag.term(), term -> new LinkedHashMap<>())
            .merge(tag.stance(), 1, Integer::sum);
      }
    }
    for (Map.Entry<String, Map<Stance, Integer>> term : counts.entrySet()) {
      out.printf("  %-26s", term.getKey());
      for (Stance stance : Stance.values()) {
        int count = term.getValue().getOrDefault(stance, 0);
        out.printf("%s %4d%s  ", stance.id(), count, count < ENOUGH ? "*" : " ");
      }
      out.println();
    }
  }
}
