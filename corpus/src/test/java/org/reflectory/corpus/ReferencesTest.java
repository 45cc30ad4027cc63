package org.reflectory.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reflectory.framework.Competence;
import org.reflectory.framework.Framework;
import org.reflectory.framework.Frameworks;
import org.reflectory.framework.SessionModel;
import org.reflectory.programme.ChecklistItem;
import org.reflectory.programme.Criterion;
import org.reflectory.programme.EvidenceRule;
import org.reflectory.programme.Measure;
import org.reflectory.programme.Programmes;
import org.reflectory.programme.TagChoice;
import org.reflectory.programme.Unit;
import org.reflectory.rule.StanceCue;
import org.reflectory.vocabulary.Family;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;

/** What one file names in another must be there. */
class ReferencesTest {
  private static final Corpus CORPUS = Corpus.load();
  private static final Programmes PROGRAMMES = CORPUS.programmes();
  private static final Frameworks FRAMEWORKS = CORPUS.frameworks();
  private static final Set<String> TERMS =
      CORPUS.vocabulary().terms().stream().map(Term::id).collect(Collectors.toSet());
  private static final Set<String> FAMILIES =
      CORPUS.vocabulary().families().stream().map(Family::id).collect(Collectors.toSet());

  @TestFactory
  Stream<DynamicTest> criteriaNameKnownTermsAndReachableNumbers() {
    return PROGRAMMES.units().stream()
        .flatMap(
            unit ->
                unit.criteria().stream()
                    .map(
                        criterion ->
                            DynamicTest.dynamicTest(
                                criterion.key(), () -> checkCriterion(unit, criterion))));
  }

  private static void checkCriterion(Unit unit, Criterion criterion) {
    EvidenceRule rule = criterion.evidence();
    assertThat(TERMS).containsAll(rule.explicitTerms());
    for (EvidenceRule.Group group : rule.groups()) {
      for (EvidenceRule.Alternative alternative : group.alternatives()) {
        checkChoice(alternative.tags());
        assertThat(alternative.tags().isEmpty() && alternative.phrases().isEmpty()).isFalse();
      }
    }
    for (Measure measure : rule.measures()) {
      assertThat(unit.wanted(criterion, measure)).as(measure.id()).isNotEmpty();
    }
    assertThat(rule.isDecidedByMeasures() && rule.measures().isEmpty())
        .as("nothing decides")
        .isFalse();
  }

  private static void checkChoice(TagChoice choice) {
    assertThat(TERMS).containsAll(choice.terms());
    assertThat(FAMILIES).containsAll(choice.families());
    long possible =
        CORPUS.vocabulary().terms().stream()
            .filter(
                term ->
                    choice.terms().contains(term.id()) || choice.families().contains(term.family()))
            .count();
    if (!choice.isEmpty()) {
      assertThat(possible).isGreaterThanOrEqualTo(choice.different());
    }
  }

  @Test
  void reflectionIsNeverAskedForInAStanceThatItCannotTake() {
    for (Unit unit : PROGRAMMES.units()) {
      for (Criterion criterion : unit.criteria()) {
        criterion.evidence().groups().stream()
            .flatMap(group -> group.alternatives().stream())
            .map(EvidenceRule.Alternative::tags)
            .forEach(choice -> checkReflection(criterion.key(), choice));
      }
    }
    for (ChecklistItem item : PROGRAMMES.checklist().items()) {
      item.any().forEach(choice -> checkReflection(item.id(), choice));
    }
  }

  private static void checkReflection(String where, TagChoice choice) {
    for (Term term : CORPUS.vocabulary().terms()) {
      if (term.isReflection() && choice.terms().contains(term.id())) {
        assertThat(choice.accepts(term, Stance.PRACTISED)).as(where + ": " + term.id()).isTrue();
      }
    }
  }

  @Test
  void theMarksOfAUnitNameItsCriteria() {
    for (Unit unit : PROGRAMMES.units()) {
      List<String> codes = unit.criteria().stream().map(Criterion::code).toList();
      assertThat(codes).doesNotHaveDuplicates();
      unit.marks().forEach(mark -> assertThat(codes).containsAll(mark.criteria()));
    }
  }

  @Test
  void theChecklistNamesKnownTerms() {
    for (ChecklistItem item : PROGRAMMES.checklist().items()) {
      item.any().forEach(ReferencesTest::checkChoice);
      item.actedUpon().forEach(ReferencesTest::checkChoice);
    }
  }

  @Test
  void cuesNameKnownTermsAndFamilies() {
    for (StanceCue cue : CORPUS.cues()) {
      assertThat(TERMS).as(cue.id()).containsAll(cue.terms());
      assertThat(FAMILIES).as(cue.id()).containsAll(cue.families());
    }
    assertThat(CORPUS.cues()).extracting(StanceCue::id).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> modelsNameKnownTermsAndCanBeFound() {
    return FRAMEWORKS.models().stream()
        .map(model -> DynamicTest.dynamicTest(model.id(), () -> checkModel(model)));
  }

  private static void checkModel(SessionModel model) {
    if (model.term() != null) {
      assertThat(TERMS).contains(model.term());
    }
    assertThat(model.names().isEmpty() && model.termIn(CORPUS.vocabulary()).isEmpty())
        .as("neither a name nor a term")
        .isFalse();
    assertThat(model.stages()).extracting(SessionModel.Stage::id).doesNotHaveDuplicates();
    model.stages().forEach(stage -> assertThat(TERMS).as(stage.id()).containsAll(stage.terms()));
  }

  @Test
  void everyGrowStageShowsItsStageOfTheModel() {
    assertThat(FRAMEWORKS.model("grow").stages())
        .extracting(stage -> "grow-" + stage.id())
        .containsExactly("grow-goal", "grow-reality", "grow-options", "grow-will");
    FRAMEWORKS
        .model("grow")
        .stages()
        .forEach(stage -> assertThat(stage.terms()).contains("grow-" + stage.id()));
  }

  @TestFactory
  Stream<DynamicTest> frameworksHangTogether() {
    return FRAMEWORKS.all().stream()
        .map(framework -> DynamicTest.dynamicTest(framework.id(), () -> check(framework)));
  }

  private static void check(Framework framework) {
    List<Competence> competences = framework.competences();
    assertThat(competences).extracting(Competence::id).doesNotHaveDuplicates();
    assertThat(competences).extracting(Competence::number).isSorted().doesNotHaveDuplicates();
    assertThat(competences).allSatisfy(competence -> assertThat(competence.name()).isNotBlank());
    Collection<String> domains = new HashSet<>();
    framework.domains().forEach(domain -> domains.add(domain.id()));
    Collection<String> levels = new HashSet<>();
    framework.levels().forEach(level -> levels.add(level.id()));
    for (Competence competence : competences) {
      if (competence.domain() != null) {
        assertThat(domains).contains(competence.domain());
      }
      if (competence.level() != null) {
        assertThat(levels).contains(competence.level());
      }
    }
    if (framework.replaces() != null) {
      assertThat(FRAMEWORKS.find(framework.replaces())).isPresent();
    }
    framework
        .former()
        .forEach(
            former ->
                former.now().forEach(number -> assertThat(framework.find(number)).isPresent()));
  }

  @TestFactory
  Stream<DynamicTest> theCrosswalkLeadsSomewhere() {
    return FRAMEWORKS.ofCompetenceTable().competences().stream()
        .map(
            competence ->
                DynamicTest.dynamicTest(competence.id(), () -> checkCrosswalk(competence)));
  }

  private static void checkCrosswalk(Competence competence) {
    assertThat(TERMS).containsAll(competence.terms());
    Competence.Crosswalk crosswalk = competence.crosswalk();
    assertThat(crosswalk.criteria())
        .allSatisfy(key -> assertThat(PROGRAMMES.criterion(key).key()).isEqualTo(key));
    checkNumbers("icf-2019", crosswalk.icf());
    checkNumbers("icf-2025", crosswalk.icf());
    checkNumbers("emcc-v2", crosswalk.emcc());
    checkNumbers("ac", crosswalk.ac());
  }

  private static void checkNumbers(String framework, List<Integer> numbers) {
    assertThat(numbers)
        .isNotEmpty()
        .allSatisfy(number -> assertThat(FRAMEWORKS.framework(framework).find(number)).isPresent());
  }
}
