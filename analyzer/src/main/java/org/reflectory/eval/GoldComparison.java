package org.reflectory.eval;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reflectory.gold.GoldNote;
import org.reflectory.gold.GoldSentence;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Tag;

/**
 * A tagger's mentions against gold tags, counted over all sentences: a pair of sentence and term
 * (or tag) counts once.
 *
 * @param sentences number of sentences
 * @param term with the term as the unit
 * @param macroF1 mean F1 over the terms that gold holds
 * @param strict with term and stance as the unit
 * @param stanceAccuracy of the pairs of sentence and term on both sides, the share with a stance in
 *     common
 * @param quiet of the sentences without a gold tag, the share that was left without one
 * @param explicitPrecision of the mentions said to be explicit, the share whose term is in gold
 * @param explicitMentions how many were said to be explicit
 * @param byTerm with the term as the unit, for each term of gold
 */
public record GoldComparison(
    int sentences,
    PrecisionRecall term,
    double macroF1,
    PrecisionRecall strict,
    double stanceAccuracy,
    double quiet,
    double explicitPrecision,
    int explicitMentions,
    Map<String, PrecisionRecall> byTerm) {

  /**
   * Compares.
   *
   * @param gold the gold notes
   * @param found the mentions of each sentence, by the sentence's id; a missing one counts as none
   */
  public static GoldComparison of(List<GoldNote> gold, Map<String, List<Mention>> found) {
    Map<String, GoldSentence> sentences = new LinkedHashMap<>();
    gold.forEach(note -> note.sentences().forEach(s -> sentences.put(s.id(), s)));
    Map<String, PrecisionRecall> byTerm = new TreeMap<>();
    PrecisionRecall strict = new PrecisionRecall(0, 0, 0);
    int same = 0;
    int sameStance = 0;
    int empty = 0;
    int left = 0;
    int explicit = 0;
    int explicitRight = 0;
    for (GoldSentence sentence : sentences.values()) {
      List<Mention> mentions = found.getOrDefault(sentence.id(), List.of());
      Set<Tag> tags = mentions.stream().map(Mention::tag).collect(Collectors.toSet());
      Set<String> goldTerms = terms(sentence.tags());
      Set<String> foundTerms = terms(tags);
      count(goldTerms, foundTerms, byTerm);
      strict = strict.plus(compare(sentence.tags(), tags));
      for (String both : goldTerms) {
        if (foundTerms.contains(both)) {
          same++;
          sameStance +=
              tags.stream().anyMatch(t -> t.term().equals(both) && sentence.tags().contains(t))
                  ? 1
                  : 0;
        }
      }
      empty += sentence.tags().isEmpty() ? 1 : 0;
      left += sentence.tags().isEmpty() && mentions.isEmpty() ? 1 : 0;
      for (Mention mention : mentions) {
        explicit += mention.explicit() ? 1 : 0;
        explicitRight += mention.explicit() && goldTerms.contains(mention.term()) ? 1 : 0;
      }
    }
    PrecisionRecall all =
        byTerm.values().stream().reduce(new PrecisionRecall(0, 0, 0), PrecisionRecall::plus);
    byTerm.values().removeIf(score -> score.truePositives() + score.falseNegatives() == 0);
    return new GoldComparison(
        sentences.size(),
        all,
        byTerm.values().stream().mapToDouble(PrecisionRecall::f1).average().orElse(0),
        strict,
        share(sameStance, same, 0),
        share(left, empty, 1),
        share(explicitRight, explicit, 0),
        explicit,
        byTerm);
  }

  private static double share(int part, int of, double otherwise) {
    return of == 0 ? otherwise : (double) part / of;
  }

  private static Set<String> terms(Set<Tag> tags) {
    return tags.stream().map(Tag::term).collect(Collectors.toSet());
  }

  private static <T> PrecisionRecall compare(Set<T> gold, Set<T> found) {
    Set<T> both = new HashSet<>(gold);
    both.retainAll(found);
    return new PrecisionRecall(both.size(), found.size() - both.size(), gold.size() - both.size());
  }

  private static void count(
      Set<String> gold, Set<String> found, Map<String, PrecisionRecall> byTerm) {
    Set<String> either = new HashSet<>(gold);
    either.addAll(found);
    for (String term : either) {
      byTerm.merge(
          term,
          compare(
              gold.contains(term) ? Set.of(term) : Set.of(),
              found.contains(term) ? Set.of(term) : Set.of()),
          PrecisionRecall::plus);
    }
  }
}
