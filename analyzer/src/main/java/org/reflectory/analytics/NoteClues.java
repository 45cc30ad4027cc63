package org.reflectory.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.reflectory.corpus.Corpus;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.programme.ChecklistItem;
import org.reflectory.rule.TagRule;
import org.reflectory.rule.TermRules;
import org.reflectory.tag.RuleMention;
import org.reflectory.tag.RuleTagger;
import org.reflectory.text.Sentence;
import org.reflectory.text.Tokenizer;
import org.reflectory.vocabulary.Stance;

/**
 * What the words of a note's sentences tell of the items of the checklist, whatever they are tagged
 * with.
 *
 * @param shown for each sentence the ids of the items that it shows
 * @param hinted for each sentence the ids of the items that it shows if nothing else does
 * @param denied for each sentence the ids of the items that it says are missing
 */
record NoteClues(List<Set<String>> shown, List<Set<String>> hinted, List<Set<String>> denied) {

  /** Finds the clues of a checklist. Immutable and thread-safe. */
  static final class Finder {
    private final RuleTagger clues;
    private final Set<String> denials;

    Finder(Corpus corpus, List<ChecklistItem> items) {
      List<TermRules> rules = items.stream().map(ChecklistItem::clues).toList();
      clues = new RuleTagger(corpus, rules);
      denials =
          rules.stream()
              .flatMap(item -> item.rules().stream())
              .filter(Finder::isDenial)
              .map(TagRule::id)
              .collect(Collectors.toSet());
    }

    private static boolean isDenial(TagRule rule) {
      return rule instanceof TagRule.Wording wording && wording.stance() == Stance.GAP;
    }

    /** Reads a note's sentences. */
    NoteClues find(IndexedNote note) {
      String text = note.note().text();
      List<Sentence> sentences =
          note.sentences().stream().map(sentence -> sentence(text, sentence)).toList();
      List<Set<String>> shown = new ArrayList<>();
      List<Set<String>> hinted = new ArrayList<>();
      List<Set<String>> denied = new ArrayList<>();
      for (List<RuleMention> found : clues.find(text, sentences)) {
        shown.add(items(found, clue -> tells(clue) && clue.sort().isExplicit()));
        hinted.add(items(found, clue -> tells(clue) && !clue.sort().isExplicit()));
        denied.add(items(found, clue -> denials.contains(clue.ruleId())));
      }
      return new NoteClues(shown, hinted, denied);
    }

    private static Sentence sentence(String text, IndexedSentence sentence) {
      return new Sentence(
          sentence.id(),
          sentence.span(),
          sentence.section(),
          sentence.locator(),
          Apostrophes.restored(
              Tokenizer.tokens(text, sentence.span().start(), sentence.span().end())));
    }

    /** What is reported counts as what is done: the coachee's words are no theory here. */
    private boolean tells(RuleMention clue) {
      return !denials.contains(clue.ruleId())
          && (clue.stance() == Stance.PRACTISED || clue.stance() == Stance.MENTIONED);
    }

    private static Set<String> items(List<RuleMention> found, Predicate<RuleMention> which) {
      return found.stream().filter(which).map(RuleMention::term).collect(Collectors.toSet());
    }
  }

  /** Whether the sentence at {@code at} shows the item with this id. */
  boolean isShown(String item, int at) {
    return shown.get(at).contains(item);
  }

  /** Whether the sentence at {@code at} says that the item with this id is missing. */
  boolean isDenied(String item, int at) {
    return denied.get(at).contains(item) && !isShown(item, at);
  }

  /** Whether any sentence says that the item with this id is missing. */
  boolean isDeniedAnywhere(String item) {
    for (int i = 0; i < denied.size(); i++) {
      if (isDenied(item, i)) {
        return true;
      }
    }
    return false;
  }
}
