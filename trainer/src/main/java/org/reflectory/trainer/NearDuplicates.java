package org.reflectory.trainer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds sentences that say the same in nearly the same words: those that share more than half of
 * their runs of three words (Jaccard). Sentences of fewer than five words are passed over.
 */
final class NearDuplicates {
  private static final int RUN = 3;
  private static final int SHORTEST = 5;
  private static final double ALIKE = 0.5;

  private final List<String> texts;
  private final Map<String, List<Integer>> byRun = new HashMap<>();
  private final List<Set<String>> runs = new ArrayList<>();

  NearDuplicates(List<String> texts) {
    this.texts = List.copyOf(texts);
    for (int i = 0; i < texts.size(); i++) {
      Set<String> of = runs(texts.get(i));
      runs.add(of);
      for (String run : of) {
        byRun.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Two texts that are nearly the same. */
  record Pair(String first, String second) {}

  /** Pairs among the texts themselves. */
  List<Pair> among() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int other : like(runs.get(i))) {
        if (other < i) {
          pairs.add(new Pair(texts.get(other), texts.get(i)));
        }
      }
    }
    return pairs;
  }

  /** Pairs of one of the texts with one of others. */
  List<Pair> with(List<String> others) {
    List<Pair> pairs = new ArrayList<>();
    for (String other : others) {
      like(runs(other)).forEach(i -> pairs.add(new Pair(texts.get(i), other)));
    }
    return pairs;
  }

  private List<Integer> like(Set<String> wanted) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String run : wanted) {
      byRun.getOrDefault(run, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(
            entry -> {
              int all = wanted.size() + runs.get(entry.getKey()).size() - entry.getValue();
              return entry.getValue() > ALIKE * all;
            })
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Set<String> runs(String text) {
    String[] words =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}' ]", " ").strip().split("\\s+");
    Set<String> runs = new HashSet<>();
    for (int from = 0; words.length >= SHORTEST && from + RUN <= words.length; from++) {
      runs.add(words[from] + " " + words[from + 1] + " " + words[from + 2]);
    }
    return runs;
  }
}
