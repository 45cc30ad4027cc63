package org.reflectory.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reflectory.corpus.Corpus;
import org.reflectory.programme.AssessedBy;
import org.reflectory.programme.Criterion;
import org.reflectory.programme.Unit;
import org.reflectory.rule.RuleExample;
import org.reflectory.rule.StanceCue;
import org.reflectory.rule.TagRule;
import org.reflectory.rule.TermRules;

/** Sections and kinds of note that the corpus names must be those of this package. */
class CorpusNamesTest {
  private static final Corpus CORPUS = Corpus.load();

  @Test
  void everySectionThatARuleNamesExists() {
    for (TermRules term : CORPUS.terms()) {
      for (TagRule rule : term.rules()) {
        if (rule instanceof TagRule.Wording wording) {
          checkSections(wording.id(), wording.sections());
        }
      }
      for (RuleExample example : term.examples()) {
        checkSections(example.text(), Set.of(example.section()));
      }
    }
    for (StanceCue cue : CORPUS.cues()) {
      checkSections(cue.id(), cue.sections());
    }
  }

  private static void checkSections(String where, Collection<String> sections) {
    assertThat(sections)
        .as(where)
        .allSatisfy(section -> assertThat(Section.from(section)).isPresent());
  }

  @Test
  void everyKindOfNoteThatAssessmentNamesExists() {
    for (AssessedBy by : AssessedBy.values()) {
      checkKinds(by.id(), CORPUS.programmes().assessment().noteKinds(by));
    }
    for (Unit unit : CORPUS.programmes().units()) {
      for (Criterion criterion : unit.criteria()) {
        checkKinds(criterion.key(), criterion.evidence().documents());
      }
    }
  }

  private static void checkKinds(String where, Collection<String> kinds) {
    assertThat(kinds).as(where).allSatisfy(kind -> assertThat(NoteKind.from(kind)).isPresent());
  }
}
