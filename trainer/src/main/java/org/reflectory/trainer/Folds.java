package org.reflectory.trainer;

import java.util.List;
import java.util.function.Predicate;

/** Parts our notes into folds: a voice is wholly in one of them. */
record Folds(List<String> voices, int count) {

  /** Voices in order, dealt out one by one. */
  static Folds of(OwnNotes own, int count) {
    return new Folds(
        own.sentences().stream().map(Example::voice).distinct().sorted().toList(), count);
  }

  /** Whether a voice is in a fold. */
  Predicate<String> in(int fold) {
    return voice -> Math.floorMod(voices.indexOf(voice), count) == fold;
  }
}
