package org.reflectory.pseudonym;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a word that may be somebody's name is one where it stands, by the words before and behind
 * it.
 */
final class NameContext {
  private static final int NEAR = 8;

  private final NameLists lists = NameLists.SHIPPED;
  private final List<NameWord> words;

  NameContext(List<NameWord> words) {
    this.words = words;
  }

  /** Whether a given name is but part of a street's, a saint's or a model's: Victoria Road. */
  boolean isPartOfOther(int at) {
    @Nullable NameWord before = at > 0 ? words.get(at - 1) : null;
    NameWord word = words.get(at);
    boolean isSaint =
        before != null
            && !before.isLower()
            && (word.joined() || word.afterDot())
            && lists.isContext("legendary", before.key());
    @Nullable NameWord next = next(at + 1);
    if (isSaint || next == null || word.possessive()) {
      return isSaint;
    }
    boolean isPlace = next.isCapital() && lists.isContext("place after", next.key());
    return isPlace || next.isLower() && lists.isContext("model after", next.key());
  }

  /**
   * Whether it is a name here.
   *
   * @param at the word
   * @param end one past the surnames that follow it
   * @param sense what else it may be
   * @param known whether it surely is a name elsewhere in the text
   */
  boolean isName(int at, int end, NameLists.Sense sense, boolean known) {
    NameWord word = words.get(at);
    @Nullable NameWord before = word.first() || at == 0 ? null : words.get(at - 1);
    boolean isDetermined = before != null && is("determiner", before) && word.joined();
    boolean hasSurname = end > at + 1;
    if (isDetermined && !hasSurname) {
      return false;
    }
    return switch (sense) {
      case MONTH -> isNameNotMonth(at, before, hasSurname, end);
      case PLACE -> isNameNotPlace(at, before, hasSurname, end, known);
      default -> isNameNotWord(at, before, hasSurname, end, known);
    };
  }

  private boolean isNameNotMonth(int at, @Nullable NameWord before, boolean hasSurname, int end) {
    @Nullable NameWord next = next(at + 1);
    boolean isDate =
        before != null && (before.kind() == NameWord.Kind.NUMBER || is("month before", before))
            || next != null && next.kind() == NameWord.Kind.NUMBER
            || before != null && is("month", before);
    boolean isGiven = before != null && before.isLower() && is("before", before);
    if (hasSurname && (!isDate || isGiven)) {
      return isSurnameHere(at, before, end);
    }
    if (next != null && next.isLower() && is("said", next)) {
      return true;
    }
    return !isDate && isAfterPerson(at, before);
  }

  private boolean isNameNotPlace(
      int at, @Nullable NameWord before, boolean hasSurname, int end, boolean known) {
    boolean isThere = before != null && words.get(at).joined() && is("place before", before);
    if (isSaying(at) || hasSurname && !isThere && isSurnameHere(at, before, end)) {
      return true;
    }
    if (isThere) {
      return false;
    }
    return isAfterPerson(at, before)
        || isOwner(at) && before != null
        || known && (before != null || isActing(at));
  }

  private boolean isNameNotWord(
      int at, @Nullable NameWord before, boolean hasSurname, int end, boolean known) {
    if (isSaying(at) || isAfterPerson(at, before)) {
      return true;
    }
    if (isStageOfGrow(at)) {
      return false;
    }
    if (hasSurname) {
      return isSurnameHere(at, before, end);
    }
    if (isOwner(at)) {
      return true;
    }
    if (before == null) {
      return known && isActing(at);
    }
    @Nullable NameWord next = next(at + 1);
    boolean isAlone = next == null || next.isLower();
    return isAlone && (known || words.get(at).joined() && is("before", before));
  }

  /** At a sentence's start two capitals may be a heading: then more must follow. */
  private boolean isSurnameHere(int at, @Nullable NameWord before, int end) {
    if (before != null && !is("month", before)) {
      return true;
    }
    NameWord last = words.get(end - 1);
    @Nullable NameWord next = end < words.size() ? words.get(end) : null;
    return last.possessive()
        || last.kind() == NameWord.Kind.INITIAL
        || next != null && !next.first() && next.isLower();
  }

  private boolean isAfterPerson(int at, @Nullable NameWord before) {
    if (before == null) {
      return false;
    }
    if (words.get(at).joined() && is("person before", before)) {
      return !before.key().endsWith("ing") || at < 2 || !is("determiner", words.get(at - 2));
    }
    boolean isListed = before.key().equals("and") || before.kind() == NameWord.Kind.AMPERSAND;
    int other = isListed ? at - 2 : at - 1;
    if (other < 0 || !isListed && words.get(at).joined()) {
      return false;
    }
    NameWord one = words.get(other);
    return one.isCapital() && lists.isPlainGiven(one.key())
        || isListed && (one.key().equals("me") || one.key().equals("him"));
  }

  /** Whether what follows is what people do, or the name stands beside another's. */
  private boolean isSaying(int at) {
    if (at + 1 < words.size() && !words.get(at).possessive()) {
      NameWord who = words.get(at + 1);
      if (!who.first() && (who.text().equals("who") || who.text().equals("whose"))) {
        return true;
      }
    }
    @Nullable NameWord next = next(at + 1);
    if (next == null || !next.isLower() || words.get(at).possessive()) {
      return false;
    }
    if (is("said", next)) {
      return true;
    }
    @Nullable NameWord other = next(at + 2);
    return next.key().equals("and")
        && other != null
        && (other.text().equals("I") || other.isCapital() && lists.isPlainGiven(other.key()));
  }

  private boolean isActing(int at) {
    @Nullable NameWord next = next(at + 1);
    return next != null
        && next.isLower()
        && is("verb", next)
        && !words.get(at).key().equals("will");
  }

  private boolean isOwner(int at) {
    @Nullable NameWord next = next(at + 1);
    return words.get(at).possessive() && next != null && next.isLower();
  }

  /** The W of GROW, among the other letters' words. */
  private boolean isStageOfGrow(int at) {
    if (!words.get(at).key().equals("will")) {
      return false;
    }
    for (int w = Math.max(0, at - NEAR); w < Math.min(words.size(), at + NEAR); w++) {
      NameWord word = words.get(w);
      boolean isStage =
          word.key().equals("options") || word.key().equals("reality") || word.key().equals("goal");
      if (word.text().equals("GROW") || isStage && word.isCapital()) {
        return true;
      }
    }
    return false;
  }

  private boolean is(String part, NameWord word) {
    return lists.isContext(part, word.key());
  }

  /** The word there, if nothing but spaces parts it from the one before. */
  private @Nullable NameWord next(int at) {
    return at < words.size() && words.get(at).joined() ? words.get(at) : null;
  }
}
