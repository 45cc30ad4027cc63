package org.reflectory.tag;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reflectory.corpus.Corpus;
import org.reflectory.rule.RuleExample;
import org.reflectory.rule.TermRules;

/** Every example of every term: what must be found is found, and what must be left alone is. */
class RuleExamplesTest {
  private static final Corpus CORPUS = Corpus.load();
  private static final RuleCheck CHECK = new RuleCheck(new Tagger(CORPUS));

  @TestFactory
  Stream<DynamicTest> examples() {
    return CORPUS.terms().stream()
        .flatMap(
            term ->
                term.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                term.term().id() + ": " + example.text(),
                                () -> check(term, example))));
  }

  private static void check(TermRules term, RuleExample example) {
    CHECK
        .fault(term, example)
        .ifPresent(fault -> fail(term.term().id() + " in \"" + example.text() + "\": " + fault));
  }
}
