package org.reflectory.benchmarks;

/**
 * How much text was read.
 *
 * @param notes notes
 * @param sentences sentences, as our splitter finds them
 * @param tokens words, as our tokenizer finds them, whoever is measured
 */
record TextSize(int notes, int sentences, int tokens) {

  /** The size of notes that are split. */
  static TextSize of(java.util.List<SplitNote> notes) {
    return new TextSize(
        notes.size(),
        notes.stream().mapToInt(n -> n.sentences().size()).sum(),
        notes.stream().flatMap(n -> n.sentences().stream()).mapToInt(s -> s.tokens().size()).sum());
  }
}
