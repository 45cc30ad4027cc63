package org.reflectory.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.rule.Inflections;
import org.reflectory.rule.Item;
import org.reflectory.rule.NormalForm;
import org.reflectory.rule.TagPattern;
import org.reflectory.rule.WordClasses;

/** Turns patterns into matchers, and finds the rarest words that each cannot do without. */
final class PatternCompiler {
  private static final int COMMON_WORD = 50;

  private final Inflections inflections;
  private final WordClasses classes;

  PatternCompiler(Inflections inflections, WordClasses classes) {
    this.inflections = inflections;
    this.classes = classes;
  }

  /**
   * @throws IllegalArgumentException if the pattern has no word to look for, or names an unknown
   *     class
   */
  CompiledPattern compile(TagPattern pattern) {
    Set<String> anchors = anchors(pattern.items());
    if (anchors == null) {
      throw new IllegalArgumentException(
          "pattern \""
              + pattern.source()
              + "\": expected a word that must be there (not optional, a gap or an open class)");
    }
    return new CompiledPattern(steps(pattern.items(), new Step.Accept()), anchors);
  }

  private Step steps(List<Item> items, Step tail) {
    Step next = tail;
    for (int i = items.size() - 1; i >= 0; i--) {
      next = step(items.get(i), next);
    }
    return next;
  }

  private Step step(Item item, Step next) {
    return switch (item) {
      case Item.Word word ->
          new Step.Word(new WordTest.Forms(Set.of(word.form()), word.partOfSpeech()), next);
      case Item.Inflected word ->
          new Step.Word(
              new WordTest.Forms(inflections.of(word.lemma()), word.partOfSpeech()), next);
      case Item.Exact exact ->
          new Step.Word(new WordTest.Exact(exact.form(), NormalForm.of(exact.form())), next);
      case Item.ClassOf named -> new Step.Word(test(named), next);
      case Item.AnyWord any -> new Step.Word(new WordTest.Any(), next);
      case Item.Gap gap -> new Step.Gap(gap.most(), next);
      case Item.Start start -> new Step.Start(next);
      case Item.End end -> new Step.End(next);
      case Item.Open open -> new Step.Mark(0, next);
      case Item.Close close -> new Step.Mark(1, next);
      case Item.Optional optional -> new Step.Either(List.of(step(optional.item(), next), next));
      case Item.Either either ->
          new Step.Either(either.alternatives().stream().map(run -> steps(run, next)).toList());
    };
  }

  private WordTest test(Item.ClassOf named) {
    WordClasses.WordClass found = classes.named(named.name());
    return found.capitalised() || found.digits()
        ? new WordTest.OpenClass(found.forms(), found.capitalised(), found.digits())
        : new WordTest.Forms(found.forms(), null);
  }

  /**
   * The forms one of which must stand in any sentence that matches: the rarest choice; {@code null}
   * if there is none.
   */
  private @Nullable Set<String> anchors(List<Item> items) {
    @Nullable Set<String> best = null;
    for (Item item : items) {
      @Nullable Set<String> found = anchors(item);
      if (found != null && (best == null || cost(found) < cost(best))) {
        best = found;
      }
    }
    return best;
  }

  private @Nullable Set<String> anchors(Item item) {
    return switch (item) {
      case Item.Word word -> Set.of(word.form());
      case Item.Inflected word -> inflections.of(word.lemma());
      case Item.Exact exact -> Set.of(NormalForm.of(exact.form()));
      case Item.ClassOf named -> {
        WordClasses.WordClass found = classes.named(named.name());
        yield found.capitalised() || found.digits() ? null : found.forms();
      }
      case Item.Either either -> {
        Set<String> all = new HashSet<>();
        List<@Nullable Set<String>> each = new ArrayList<>();
        either.alternatives().forEach(run -> each.add(anchors(run)));
        for (Set<String> one : each) {
          if (one == null) {
            yield null;
          }
          all.addAll(one);
        }
        yield all;
      }
      default -> null;
    };
  }

  private static int cost(Set<String> forms) {
    return forms.stream().mapToInt(f -> CommonWords.isFunctionWord(f) ? COMMON_WORD : 1).sum();
  }
}
