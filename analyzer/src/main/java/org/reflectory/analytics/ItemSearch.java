package org.reflectory.analytics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.Evidence;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.programme.ChecklistItem;
import org.reflectory.programme.TagChoice;
import org.reflectory.rule.TagPattern;
import org.reflectory.tag.Mention;
import org.reflectory.tag.PhraseFinder;
import org.reflectory.vocabulary.Vocabulary;

/** Looks for one item of the checklist in a note. Immutable and thread-safe. */
final class ItemSearch {
  private final ChecklistItem item;
  private final List<ChecklistItem> apart;
  private final List<ChecklistItem> tagsApart;
  private final PhraseFinder phrases;
  private final TagWeights weights;

  /**
   * @param all every item of the checklist
   * @param phrases finds at least {@link #phrases} of the item
   */
  ItemSearch(
      Vocabulary vocabulary, ChecklistItem item, List<ChecklistItem> all, PhraseFinder phrases) {
    this.item = item;
    this.apart = all.stream().filter(other -> item.apartFrom().contains(other.id())).toList();
    this.tagsApart =
        all.stream()
            .filter(
                other ->
                    item.apartFrom().contains(other.id())
                        || item.tagsApartFrom().contains(other.id()))
            .toList();
    this.phrases = phrases;
    this.weights = new TagWeights(vocabulary, item);
  }

  /** The phrases that an item asks for. */
  static Stream<TagPattern> phrases(ChecklistItem item) {
    ChecklistItem.@Nullable Echo echo = item.echo();
    return Stream.concat(item.cues().stream(), echo == null ? Stream.of() : echo.says().stream());
  }

  /** The sentences that show the item, in order; none if the note does not show it. */
  List<Evidence> run(Practice practice, IndexedNote note, NoteClues clues) {
    Map<Integer, Optional<Mention>> found = new TreeMap<>(byTags(note, clues));
    for (int at = 0; at < note.sentences().size(); at++) {
      if (isShown(practice, note, at, clues)) {
        found.putIfAbsent(at, weights.first(note.sentences().get(at)));
      }
    }
    if (found.isEmpty()) {
      for (int at = 0; at < note.sentences().size(); at++) {
        if (clues.hinted().get(at).contains(item.id())) {
          found.put(at, Optional.empty());
        }
      }
    }
    List<Evidence> evidence = new ArrayList<>();
    found.forEach(
        (at, mention) ->
            evidence.add(practice.evidence(note, note.sentences().get(at), mention.orElse(null))));
    return evidence;
  }

  private Map<Integer, Optional<Mention>> byTags(IndexedNote note, NoteClues clues) {
    List<Integer> tagged = tagged(note, clues);
    boolean denied = clues.isDeniedAnywhere(item.id());
    Map<Integer, Optional<Mention>> found = new TreeMap<>();
    if (item.cues().isEmpty()) {
      found.putAll(weights.weigh(note, tagged, denied));
    } else if (!denied) {
      found.putAll(cued(note, tagged));
    }
    for (TagChoice choice : item.any()) {
      if (choice.different() > 1) {
        found.putAll(several(note, tagged, choice));
      }
    }
    return found;
  }

  /** The sentences whose tags may show the item. */
  private List<Integer> tagged(IndexedNote note, NoteClues clues) {
    List<Integer> tagged = new ArrayList<>();
    for (int at = 0; at < note.sentences().size(); at++) {
      if (!clues.isDenied(item.id(), at) && !isElsewhere(note, at, clues)) {
        tagged.add(at);
      }
    }
    return tagged;
  }

  /** Whether a sentence speaks of another item, by its words or its section. */
  private boolean isElsewhere(IndexedNote note, int at, NoteClues clues) {
    String section = note.sentences().get(at).section().id();
    return tagsApart.stream()
        .anyMatch(
            other ->
                clues.isShown(other.id(), at)
                    || (item.apartFrom().contains(other.id())
                        && other.sections().contains(section)));
  }

  /** Tags of so many different terms that they tell together. */
  private Map<Integer, Optional<Mention>> several(
      IndexedNote note, List<Integer> tagged, TagChoice choice) {
    Map<Integer, Optional<Mention>> found = new TreeMap<>();
    Set<String> terms = new HashSet<>();
    for (int at : tagged) {
      List<Mention> accepted = weights.accepted(note.sentences().get(at), choice);
      accepted.forEach(mention -> terms.add(mention.term()));
      accepted.stream().findFirst().ifPresent(m -> found.put(at, Optional.of(m)));
    }
    return terms.size() >= choice.different() ? found : Map.of();
  }

  /** Tags with a cue in the same sentence or one beside it. */
  private Map<Integer, Optional<Mention>> cued(IndexedNote note, List<Integer> tagged) {
    Set<Integer> cued = new HashSet<>();
    for (int at : tagged) {
      if (says(note, note.sentences().get(at), item.cues())) {
        cued.addAll(List.of(at - 1, at, at + 1));
      }
    }
    Map<Integer, Optional<Mention>> found = new TreeMap<>();
    for (int at : tagged) {
      Optional<Mention> first = weights.first(note.sentences().get(at));
      if (cued.contains(at) && first.isPresent()) {
        found.put(at, first);
      }
    }
    return found;
  }

  /** Whether a sentence shows the item whatever it is tagged with. */
  private boolean isShown(Practice practice, IndexedNote note, int at, NoteClues clues) {
    return apart.stream().noneMatch(other -> clues.isShown(other.id(), at))
        && !clues.isDenied(item.id(), at)
        && (clues.isShown(item.id(), at)
            || isInSection(note, at, clues)
            || isEcho(practice, note, at));
  }

  /** What is told of something else in a section does not show what the section is for. */
  private boolean isInSection(IndexedNote note, int at, NoteClues clues) {
    return item.sections().contains(note.sentences().get(at).section().id())
        && clues.shown().get(at).stream().allMatch(item.id()::equals)
        && !clues.isDeniedAnywhere(item.id());
  }

  private boolean isEcho(Practice practice, IndexedNote note, int at) {
    ChecklistItem.@Nullable Echo echo = item.echo();
    IndexedSentence sentence = note.sentences().get(at);
    return echo != null
        && !undertakes(echo, note, sentence)
        && practice.undertakings.comeUpAgain(
            note, sentence, echo.words(), (other, one) -> mayUndertake(echo, other, one));
  }

  private boolean undertakes(ChecklistItem.Echo echo, IndexedNote note, IndexedSentence sentence) {
    return sentence.mentions().stream().anyMatch(m -> echo.terms().contains(m.term()))
        || says(note, sentence, echo.says());
  }

  private boolean mayUndertake(
      ChecklistItem.Echo echo, IndexedNote note, IndexedSentence sentence) {
    return sentence.faint().stream().anyMatch(m -> echo.terms().contains(m.term()))
        || undertakes(echo, note, sentence);
  }

  private boolean says(IndexedNote note, IndexedSentence sentence, List<TagPattern> any) {
    Set<TagPattern> found = phrases.find(note.note().text(), sentence.span());
    return any.stream().anyMatch(found::contains);
  }
}
