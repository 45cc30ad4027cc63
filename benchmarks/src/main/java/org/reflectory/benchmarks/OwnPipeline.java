package org.reflectory.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.reflectory.corpus.Corpus;
import org.reflectory.model.PracticeModel;
import org.reflectory.tag.RuleTagger;
import org.reflectory.tag.TaggedNote;
import org.reflectory.tag.Tagger;
import org.reflectory.text.SentenceSplitter;

/** The stages of our analysis, each by itself and all together. */
final class OwnPipeline {
  /** Name of the row that holds the analysis of a note, from text to tags. */
  static final String WHOLE = "whole analysis of a note";

  /** What is less than this part of the whole cannot be told from noise. */
  private static final double NOISE = 0.01;

  private final SampleFiles files;
  private final TextSize fileSize;
  private final BenchText text;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final RuleTagger rules;
  private final PracticeModel model;
  private final Tagger tagger;
  private final IndexWriting index;

  /**
   * @param fileSize what the files hold
   */
  OwnPipeline(
      Corpus corpus,
      SampleFiles files,
      TextSize fileSize,
      BenchText text,
      Tagger tagger,
      IndexWriting index) {
    this.files = files;
    this.fileSize = fileSize;
    this.text = text;
    this.rules = new RuleTagger(corpus);
    this.model = PracticeModel.shipped();
    this.tagger = tagger;
    this.index = index;
  }

  /** Measures every stage on so many threads. */
  List<Row> rows(Threads threads, Rounds rounds) {
    Row read =
        Row.of(
            "reading (the sample's files)",
            threads.count(),
            fileSize,
            rounds.of(() -> threads.call(files::read).size()));
    Row split = stage(threads, rounds, "sentences and words", n -> splitter.split(n.note()).size());
    Row ruled =
        stage(
            threads,
            rounds,
            "rules: named terms with stance",
            n -> rules.find(n.note().text(), n.sentences()).stream().mapToLong(List::size).sum());
    Row classified =
        stage(threads, rounds, "classifier", n -> model.read(n.note().kind(), n.inputs()).size());
    Row whole = stage(threads, rounds, WHOLE, n -> tagger.tag(n.note()).mentions().size());
    double rest = whole.seconds() - split.seconds() - ruled.seconds() - classified.seconds();
    Row weighed =
        Row.of(
            "stance and fusion (the whole less the rest)",
            threads.count(),
            text.size(),
            rest < whole.seconds() * NOISE ? 0 : rest,
            null);
    List<Row> rows = new ArrayList<>(List.of(read, split, ruled, classified, weighed, whole));
    if (threads.count() == 1) {
      List<TaggedNote> tagged = tagged(threads);
      rows.add(Row.of("index writing", 1, text.size(), rounds.of(() -> index.write(tagged))));
    }
    rows.add(
        Row.of(
            "whole analysis, and the index written",
            threads.count(),
            text.size(),
            rounds.of(model::forget, () -> index.write(tagged(threads)))));
    return rows;
  }

  private Row stage(Threads threads, Rounds rounds, String name, ToLongFunction<SplitNote> work) {
    return Row.of(
        name,
        threads.count(),
        text.size(),
        rounds.of(model::forget, () -> threads.sum(text.notes(), work)));
  }

  private List<TaggedNote> tagged(Threads threads) {
    return threads.call(
        () -> text.notes().parallelStream().map(n -> tagger.tag(n.note())).toList());
  }
}
