package org.reflectory.benchmarks;

import gate.util.GateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.model.PracticeModel;
import org.reflectory.note.Note;
import org.reflectory.tag.Tagger;
import org.reflectory.text.SentenceSplitter;

/** One run: everything in one process, on one text, one after the other. */
final class Bench {
  private static final int IMPORTED = 1_500;

  private final int sentences;
  private final Rounds rounds;
  private final WorkFolder work;
  private final Consumer<String> progress;

  /**
   * @param sentences on how many sentences
   * @param progress is told what is being measured
   */
  Bench(int sentences, Rounds rounds, WorkFolder work, Consumer<String> progress) {
    this.sentences = sentences;
    this.rounds = rounds;
    this.work = work;
    this.progress = progress;
  }

  /** Rules and peers only; needs no model. */
  Measures peers() throws IOException, GateException {
    Machine machine = Machine.here();
    Corpus corpus = Corpus.load();
    SampleFiles files = new SampleFiles(work.folder("sample"), corpus);
    BenchText text = BenchText.of(files.read(), sentences);
    Phrases phrases = Phrases.of(corpus);
    List<Row> rows = new ArrayList<>();
    List<Requirement> requirements = beside(corpus, text, phrases, rows);
    return new Measures(
        machine, text.size(), phrases.count(), null, rows, null, null, requirements, method());
  }

  /**
   * Everything.
   *
   * @param launcher the script that starts the product; {@code null} leaves the import out
   */
  Measures all(@Nullable Path launcher) throws IOException, GateException {
    Machine machine = Machine.here();
    progress.accept("loading");
    Loading loading = Loading.measure();
    Corpus corpus = Corpus.load();
    SampleFiles files = new SampleFiles(work.folder("sample"), corpus);
    List<Note> sample = files.read();
    BenchText text = BenchText.of(sample, sentences);
    TextSize sampleSize = sizeOf(sample);
    Phrases phrases = Phrases.of(corpus);
    List<Row> rows = new ArrayList<>();
    List<Requirement> requirements = new ArrayList<>(beside(corpus, text, phrases, rows));
    OwnPipeline own =
        new OwnPipeline(
            corpus,
            files,
            sampleSize,
            text,
            Tagger.shipped(corpus),
            new IndexWriting(corpus, text, work.folder("index")));
    for (int count : threadCounts(machine.cores())) {
      progress.accept("our stages, threads: " + count);
      try (Threads threads = new Threads(count)) {
        rows.addAll(own.rows(threads, rounds));
      }
    }
    requirements.add(Requirement.onOneCore(whole(rows, 1)));
    if (machine.cores() > 1) {
      requirements.add(Requirement.onTwoCores(whole(rows, 1), whole(rows, 2)));
    }
    progress.accept("the encoder's share");
    OptionalDouble share = EncoderUse.share(text, PracticeModel.shipped(), work.folder("jfr"));
    @Nullable ColdImport cold = null;
    if (launcher != null) {
      progress.accept("import from cold");
      cold = ColdImport.measure(launcher, IMPORTED, sampleSize.sentences(), work.folder("import"));
    }
    return new Measures(
        machine,
        text.size(),
        phrases.count(),
        loading,
        rows,
        share.isPresent() ? share.getAsDouble() : null,
        cold,
        requirements,
        method());
  }

  /** Measures the rules and the peers on one thread and adds their rows. */
  private List<Requirement> beside(Corpus corpus, BenchText text, Phrases phrases, List<Row> rows)
      throws IOException, GateException {
    progress.accept("our rules");
    Row rules = new RulesPart(corpus, text).row(rounds);
    rows.add(rules);
    progress.accept("GATE");
    List<Row> gate = new ArrayList<>();
    for (Peer peer : GatePeer.both(text, phrases, work.folder("gate"))) {
      gate.add(row(peer, text));
    }
    rows.addAll(gate);
    progress.accept("CoreNLP");
    rows.add(row(new CoreNlpPeer(text, phrases), text));
    return gate.stream().map(row -> Requirement.againstGate(rules, row)).toList();
  }

  private Row row(Peer peer, BenchText text) {
    try (peer) {
      return Row.of(peer.name(), 1, text.size(), rounds.of(peer::prepare, peer::run));
    }
  }

  private static TreeSet<Integer> threadCounts(int cores) {
    return new TreeSet<>(Arrays.asList(1, Math.min(2, cores), cores));
  }

  private static Row whole(List<Row> rows, int threads) {
    return rows.stream()
        .filter(row -> row.name().equals(OwnPipeline.WHOLE) && row.threads() == threads)
        .findFirst()
        .orElseThrow();
  }

  private static TextSize sizeOf(List<Note> notes) {
    SentenceSplitter splitter = new SentenceSplitter();
    return TextSize.of(
        notes.stream().map(note -> SplitNote.of(note, splitter.split(note))).toList());
  }

  private List<String> method() {
    return List.of(
        "Each time is the median of %d rounds over the whole text, %s, in one process, one after the other."
            .formatted(rounds.measured(), rounds.warmingUp()),
        "The text is what the sample portfolio's learners wrote, then the training notes, the first of every voice, then the second.",
        "Sentences and words are counted as our splitter and tokenizer find them, whoever is measured.",
        "The peers look for every plain name of a term with its inflections, without regard to case, on one thread; GATE's documents are made beforehand and not timed.",
        "The import starts the launcher anew with a new workspace each time; the files may lie in the system's cache.");
  }
}
