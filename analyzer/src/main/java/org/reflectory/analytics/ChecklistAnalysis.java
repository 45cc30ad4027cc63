package org.reflectory.analytics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reflectory.corpus.Corpus;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.NoteFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.programme.ChecklistItem;
import org.reflectory.tag.PhraseFinder;

/**
 * Judges what every reflective note should hold, on the note's own text. Immutable and thread-safe.
 */
final class ChecklistAnalysis {
  private final List<ChecklistItem> items;
  private final NoteClues.Finder clues;
  private final Map<String, ItemSearch> searches = new LinkedHashMap<>();

  ChecklistAnalysis(Corpus corpus) {
    items = corpus.programmes().checklist().items();
    clues = new NoteClues.Finder(corpus, items);
    PhraseFinder phrases =
        new PhraseFinder(corpus, items.stream().flatMap(ItemSearch::phrases).toList());
    for (ChecklistItem item : items) {
      searches.put(item.id(), new ItemSearch(corpus.vocabulary(), item, items, phrases));
    }
  }

  /** Every item, by id, in the checklist's order. */
  Map<String, NoteFinding.ChecklistItem> run(Practice practice, IndexedNote note) {
    NoteClues found = clues.find(note);
    Map<String, List<Evidence>> own = new LinkedHashMap<>();
    searches.forEach((id, search) -> own.put(id, search.run(practice, note, found)));
    Map<String, NoteFinding.ChecklistItem> shown = new LinkedHashMap<>();
    for (ChecklistItem item : items) {
      List<Evidence> evidence = new ArrayList<>(Objects.requireNonNull(own.get(item.id())));
      item.alsoBy().forEach(other -> evidence.addAll(own.getOrDefault(other, List.of())));
      List<Evidence> distinct = evidence.stream().distinct().toList();
      shown.put(item.id(), new NoteFinding.ChecklistItem(!distinct.isEmpty(), distinct));
    }
    return shown;
  }
}
