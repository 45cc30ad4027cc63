package org.reflectory.tag;

import java.util.List;
import java.util.Optional;
import org.reflectory.note.Section;
import org.reflectory.note.Span;
import org.reflectory.rule.RuleExample;
import org.reflectory.rule.TermRules;

/** Holds a term's rules to its examples. Thread-safe. */
public final class RuleCheck {
  private final Tagger tagger;

  public RuleCheck(Tagger tagger) {
    this.tagger = tagger;
  }

  /** What the rules do wrong with an example, in words for the rule's author; empty if nothing. */
  public Optional<String> fault(TermRules term, RuleExample example) {
    Section section = Section.from(example.section()).orElse(Section.OTHER);
    List<Mention> found =
        tagger.tag("example", example.text(), section).mentions().stream()
            .filter(mention -> mention.term().equals(term.term().id()))
            .toList();
    return switch (example) {
      case RuleExample.Untagged untagged ->
          found.stream()
              .findFirst()
              .map(
                  m ->
                      "must not be found, but rule "
                          + m.by()
                          + " finds \""
                          + m.span().of(example.text())
                          + "\"");
      case RuleExample.Tagged tagged -> fault(tagged, found);
    };
  }

  private static Optional<String> fault(RuleExample.Tagged example, List<Mention> found) {
    Span expected = new Span(example.start(), example.end());
    if (found.isEmpty()) {
      return Optional.of("is not found");
    }
    if (found.stream().anyMatch(m -> m.span().equals(expected) && m.stance() == example.stance())) {
      return Optional.empty();
    }
    String got =
        found.stream()
            .map(
                m -> "\"" + m.span().of(example.text()) + "\" " + m.stance().id() + " by " + m.by())
            .toList()
            .toString();
    return Optional.of(
        "expected \""
            + expected.of(example.text())
            + "\" "
            + example.stance().id()
            + ", found "
            + got);
  }
}
