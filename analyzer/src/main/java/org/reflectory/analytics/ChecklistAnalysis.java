package org.reflectory.analytics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reflectory.corpus.Corpus;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.NoteFinding.ChecklistItem;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.programme.TagChoice;
import org.reflectory.tag.Mention;
import org.reflectory.tag.PhraseFinder;

/**
 * Judges what every reflective note should hold, on the note's own text. Immutable and thread-safe.
 */
final class ChecklistAnalysis {
  private final Corpus corpus;
  private final PhraseFinder cues;

  ChecklistAnalysis(Corpus corpus) {
    this.corpus = corpus;
    this.cues =
        new PhraseFinder(
            corpus,
            corpus.programmes().checklist().items().stream()
                .flatMap(item -> item.cues().stream())
                .toList());
  }

  /** Every item, by id, in the checklist's order. */
  Map<String, ChecklistItem> run(Practice practice, IndexedNote note) {
    List<Boolean> cued =
        note.sentences().stream()
            .map(sentence -> !cues.find(note.note().text(), sentence.span()).isEmpty())
            .toList();
    Map<String, ChecklistItem> items = new LinkedHashMap<>();
    for (var item : corpus.programmes().checklist().items()) {
      List<Evidence> evidence = new ArrayList<>();
      for (TagChoice choice : item.any()) {
        evidence.addAll(evidence(practice, note, choice, item.cues().isEmpty() ? null : cued));
      }
      List<Evidence> distinct = evidence.stream().distinct().toList();
      items.put(item.id(), new ChecklistItem(!distinct.isEmpty(), distinct));
    }
    return items;
  }

  private List<Evidence> evidence(
      Practice practice,
      IndexedNote note,
      TagChoice choice,
      @org.jspecify.annotations.Nullable List<Boolean> cued) {
    List<Evidence> found = new ArrayList<>();
    Set<String> terms = new HashSet<>();
    for (int i = 0; i < note.sentences().size(); i++) {
      if (cued != null && !isCued(cued, i)) {
        continue;
      }
      IndexedSentence sentence = note.sentences().get(i);
      List<Mention> accepted =
          sentence.mentions().stream().filter(m -> accepts(choice, m)).toList();
      accepted.forEach(mention -> terms.add(mention.term()));
      accepted.stream().findFirst().ifPresent(m -> found.add(practice.evidence(note, sentence, m)));
    }
    return terms.size() >= choice.different() ? found : List.of();
  }

  private boolean accepts(TagChoice choice, Mention mention) {
    return choice.accepts(corpus.vocabulary().term(mention.term()), mention.stance());
  }

  private static boolean isCued(List<Boolean> cued, int at) {
    return cued.get(at) || at > 0 && cued.get(at - 1) || at + 1 < cued.size() && cued.get(at + 1);
  }
}
