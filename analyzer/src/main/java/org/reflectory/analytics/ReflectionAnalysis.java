package org.reflectory.analytics;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.NoteReflection;
import org.reflectory.finding.NoteReflection.Depth;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.model.ReflectiveCategory;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Term;

/**
 * Tells how deep a note reflects, from what its sentences do.
 *
 * <p>The levels are those of Hatton and Smith (1995): reasons and judgements make a description
 * reflective; another reading weighed beside them makes it dialogic; the wider setting (power,
 * values, difference, ethics) thought about as well makes it critical.
 */
final class ReflectionAnalysis {
  /** Below this a sentence's category is not counted: the model is not sure. */
  private static final double SURE = 0.5;

  private static final int REASONS_FOR_DIALOGUE = 2;
  private static final int EVIDENCE = 4;

  private static final Set<ReflectiveCategory> REASONS =
      EnumSet.of(
          ReflectiveCategory.REFLECTION,
          ReflectiveCategory.BELIEF,
          ReflectiveCategory.DIFFICULTY,
          ReflectiveCategory.LEARNING,
          ReflectiveCategory.PERSPECTIVE);

  private static final String WEIGHING = "perspective";
  private static final String LESSON = "insight";
  private static final Set<String> SETTING =
      Set.of("power", "values-beliefs", "diversity", "ethics");

  private final Practice practice;

  ReflectionAnalysis(Practice practice) {
    this.practice = practice;
  }

  NoteReflection run(IndexedNote note) {
    Map<String, Integer> elements = elements(note);
    Map<String, Integer> categories = categories(note);
    if (!note.note().kind().isSessionRecord() || categories.isEmpty()) {
      return new NoteReflection(elements, categories, null, "", List.of());
    }
    List<IndexedSentence> reasons = note.sentences().stream().filter(this::givesReasons).toList();
    List<IndexedSentence> weighing = note.sentences().stream().filter(this::weighs).toList();
    List<IndexedSentence> setting =
        note.sentences().stream().filter(s -> mentions(s, SETTING::contains) && thinks(s)).toList();
    Depth depth = depth(reasons.size(), weighing.size(), setting.size());
    return new NoteReflection(
        elements,
        categories,
        depth,
        why(reasons.size(), weighing.size(), setting.size()),
        evidence(note, depth, reasons, weighing, setting));
  }

  private static Depth depth(int reasons, int weighing, int setting) {
    if (reasons + weighing == 0) {
      return Depth.DESCRIPTIVE_WRITING;
    }
    if (weighing == 0 || reasons < REASONS_FOR_DIALOGUE) {
      return Depth.DESCRIPTIVE_REFLECTION;
    }
    return setting == 0 ? Depth.DIALOGIC : Depth.CRITICAL;
  }

  private static String why(int reasons, int weighing, int setting) {
    return "Sentences that give reasons or judge: "
        + reasons
        + "; that weigh another reading: "
        + weighing
        + "; that think about the wider setting of power, values, difference or ethics: "
        + setting
        + ".";
  }

  private boolean givesReasons(IndexedSentence sentence) {
    return isSure(sentence) && REASONS.contains(sentence.category().category())
        || mentions(sentence, LESSON::equals);
  }

  private boolean weighs(IndexedSentence sentence) {
    return isSure(sentence) && sentence.category().category() == ReflectiveCategory.PERSPECTIVE
        || mentions(sentence, WEIGHING::equals);
  }

  private boolean thinks(IndexedSentence sentence) {
    return givesReasons(sentence) || weighs(sentence);
  }

  private static boolean isSure(IndexedSentence sentence) {
    return sentence.category() != null && sentence.category().confidence() >= SURE;
  }

  private static boolean mentions(IndexedSentence sentence, Predicate<String> term) {
    return sentence.mentions().stream().map(Mention::term).anyMatch(term);
  }

  private List<Evidence> evidence(
      IndexedNote note,
      Depth depth,
      List<IndexedSentence> reasons,
      List<IndexedSentence> weighing,
      List<IndexedSentence> setting) {
    List<IndexedSentence> all = new ArrayList<>();
    if (depth == Depth.CRITICAL) {
      all.addAll(setting);
    }
    all.addAll(weighing);
    all.addAll(reasons);
    return all.stream()
        .distinct()
        .limit(EVIDENCE)
        .map(sentence -> practice.evidence(note, sentence, null))
        .toList();
  }

  private static Map<String, Integer> categories(IndexedNote note) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (IndexedSentence sentence : note.sentences()) {
      if (sentence.category() != null) {
        counts.merge(sentence.category().category().label(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private Map<String, Integer> elements(IndexedNote note) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    practice.corpus.vocabulary().terms().stream()
        .filter(Term::isReflection)
        .forEach(term -> counts.put(term.id(), 0));
    for (IndexedSentence sentence : note.sentences()) {
      sentence.mentions().stream()
          .map(Mention::term)
          .distinct()
          .forEach(term -> counts.computeIfPresent(term, (t, count) -> count + 1));
    }
    return counts;
  }
}
