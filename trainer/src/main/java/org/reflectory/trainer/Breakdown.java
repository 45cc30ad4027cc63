package org.reflectory.trainer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reflectory.eval.GoldComparison;
import org.reflectory.eval.PrecisionRecall;
import org.reflectory.gold.GoldNote;
import org.reflectory.gold.GoldSentence;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Tag;
import org.reflectory.vocabulary.Vocabulary;

/** Where a tagger is strong and where it is weak. */
final class Breakdown {
  private static final int WORST = 10;
  private static final int BINS = 10;

  /** Terms with fewer gold tags are not ranked. */
  private static final int ENOUGH = 8;

  private final List<GoldSentence> sentences;
  private final Map<String, List<Mention>> found;
  private final Vocabulary vocabulary;

  /**
   * @param found mentions by the sentence's id
   */
  Breakdown(List<GoldNote> notes, Map<String, List<Mention>> found, Vocabulary vocabulary) {
    this.sentences = notes.stream().flatMap(n -> n.sentences().stream()).toList();
    this.found = found;
    this.vocabulary = vocabulary;
  }

  List<String> lines(GoldComparison scores) {
    List<String> lines = new ArrayList<>();
    lines.add("by family");
    byFamily(scores).forEach((family, score) -> lines.add(row(family, score)));
    lines.add(
        "by stance, of the terms that were found: right, and what gap and the others were taken for");
    lines.addAll(byStance());
    lines.add(
        "the weakest terms with at least "
            + ENOUGH
            + " gold tags, and what else was found in their sentences");
    scores.byTerm().entrySet().stream()
        .filter(e -> e.getValue().truePositives() + e.getValue().falseNegatives() >= ENOUGH)
        .sorted(Comparator.comparingDouble(e -> e.getValue().f1()))
        .limit(WORST)
        .forEach(e -> lines.add(row(e.getKey(), e.getValue()) + "  " + instead(e.getKey())));
    lines.add("reliability: confidence said, and share that was right");
    lines.addAll(reliability());
    return lines;
  }

  private static String row(String name, PrecisionRecall score) {
    return String.format(
        Locale.ROOT,
        "  %-24s P %.3f R %.3f F1 %.3f n %d",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        score.truePositives() + score.falseNegatives());
  }

  private Map<String, PrecisionRecall> byFamily(GoldComparison scores) {
    Map<String, int[]> sums = new TreeMap<>();
    scores
        .byTerm()
        .forEach(
            (term, score) -> {
              int[] sum =
                  sums.computeIfAbsent(vocabulary.term(term).family(), family -> new int[3]);
              sum[0] += score.truePositives();
              sum[1] += score.falsePositives();
              sum[2] += score.falseNegatives();
            });
    Map<String, PrecisionRecall> families = new TreeMap<>();
    sums.forEach((family, s) -> families.put(family, new PrecisionRecall(s[0], s[1], s[2])));
    return families;
  }

  private List<Mention> mentions(GoldSentence sentence) {
    return found.getOrDefault(sentence.id(), List.of());
  }

  private List<String> byStance() {
    Map<Stance, Map<Stance, Integer>> table = new EnumMap<>(Stance.class);
    for (GoldSentence sentence : sentences) {
      for (Tag tag : sentence.tags()) {
        Optional<Mention> same =
            mentions(sentence).stream().filter(m -> m.term().equals(tag.term())).findFirst();
        same.ifPresent(
            m ->
                table
                    .computeIfAbsent(tag.stance(), s -> new EnumMap<>(Stance.class))
                    .merge(m.stance(), 1, Integer::sum));
      }
    }
    List<String> lines = new ArrayList<>();
    table.forEach(
        (gold, row) -> {
          int all = row.values().stream().mapToInt(Integer::intValue).sum();
          lines.add(
              String.format(
                  Locale.ROOT,
                  "  %-24s %.3f of %d  %s",
                  gold.id(),
                  row.getOrDefault(gold, 0) / (double) all,
                  all,
                  row));
        });
    return lines;
  }

  /** The terms that most often stand where this one should. */
  private String instead(String term) {
    Map<String, Integer> others = new TreeMap<>();
    for (GoldSentence sentence : sentences) {
      boolean missed =
          sentence.tags().stream().anyMatch(t -> t.term().equals(term))
              && mentions(sentence).stream().noneMatch(m -> m.term().equals(term));
      if (missed) {
        mentions(sentence).stream()
            .map(Mention::term)
            .distinct()
            .filter(other -> sentence.tags().stream().noneMatch(t -> t.term().equals(other)))
            .forEach(other -> others.merge(other, 1, Integer::sum));
      }
    }
    return others.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(3)
        .map(e -> e.getKey() + " " + e.getValue())
        .toList()
        .toString();
  }

  private List<String> reliability() {
    int[] count = new int[BINS];
    int[] right = new int[BINS];
    double[] said = new double[BINS];
    for (GoldSentence sentence : sentences) {
      for (Mention mention : mentions(sentence)) {
        int bin = Math.min(BINS - 1, (int) (mention.confidence() * BINS));
        count[bin]++;
        said[bin] += mention.confidence();
        right[bin] +=
            sentence.tags().stream().anyMatch(t -> t.term().equals(mention.term())) ? 1 : 0;
      }
    }
    List<String> lines = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "  %.2f said, %.2f right, %d tags",
                said[bin] / count[bin],
                (double) right[bin] / count[bin],
                count[bin]));
      }
    }
    return lines;
  }
}
