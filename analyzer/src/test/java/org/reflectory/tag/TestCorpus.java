package org.reflectory.tag;

import java.util.List;
import java.util.stream.IntStream;
import org.reflectory.corpus.Corpus;
import org.reflectory.rule.RuleReader;
import org.reflectory.rule.TermRules;
import org.reflectory.vocabulary.Vocabulary;

/** The corpus with a few terms of a test's own in place of the vocabulary's. */
final class TestCorpus {
  private static final Corpus WHOLE = Corpus.load();

  private TestCorpus() {}

  /**
   * @param terms the body of each term's file; ids are {@code term-1}, {@code term-2} and so on,
   *     the family is {@code tool}
   */
  static Corpus of(String... terms) {
    RuleReader reader = new RuleReader();
    List<TermRules> rules =
        IntStream.rangeClosed(1, terms.length)
            .mapToObj(
                number ->
                    reader.read(
                        "term-" + number + ".yaml",
                        "id: term-"
                            + number
                            + "\nfamily: tool\nlabel: Term\ngloss: a term\n"
                            + terms[number - 1]))
            .toList();
    return new Corpus(
        new Vocabulary(WHOLE.vocabulary().families(), rules.stream().map(TermRules::term).toList()),
        rules,
        WHOLE.classes(),
        WHOLE.inflections(),
        WHOLE.cues(),
        WHOLE.programmes(),
        WHOLE.frameworks(),
        "test");
  }
}
