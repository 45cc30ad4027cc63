package org.reflectory.pseudonym;

import java.util.List;

/**
 * Organisations in a text's words: words with capitals up to one that organisations are called by,
 * with at least one among them that is no such word.
 */
final class OrganisationNames {
  private static final int LONGEST = 8;

  private final NameLists lists = NameLists.SHIPPED;
  private final List<NameWord> words;

  OrganisationNames(List<NameWord> words) {
    this.words = words;
  }

  /**
   * @param taken the words that belong to other names; those of organisations are marked in it
   */
  void find(boolean[] taken, NameFinder.Sink sink) {
    for (int i = 0; i < words.size(); i++) {
      int end = end(i, taken);
      if (end > i) {
        int from = start(i, end);
        if (isName(from, end)) {
          sink.name(from, end);
          for (int w = from; w < end; w++) {
            taken[w] = true;
          }
        }
        i = end - 1;
      }
    }
  }

  /** One past the last word of the name that may begin here; here itself if none does. */
  private int end(int from, boolean[] taken) {
    int end = from;
    boolean keyword = false;
    for (int w = from; w < words.size() && w - from < LONGEST && !taken[w]; w++) {
      NameWord word = words.get(w);
      boolean goesOn = w == from || word.joined() || isAbbreviated(word, w);
      if (!goesOn || w > from && words.get(w - 1).possessive() && !isInner(w - 1)) {
        break;
      }
      if (isBody(word)) {
        if (isKeyword(word)) {
          keyword = true;
          end = w + 1;
        } else if (keyword && !isOf(words.get(w - 1))) {
          if (!hasKeywordSoon(w, taken)) {
            break;
          }
        } else if (keyword) {
          end = w + 1;
        }
      } else if (w == from || !isLink(w, keyword)) {
        break;
      }
    }
    return end;
  }

  private static boolean isBody(NameWord word) {
    return word.kind() == NameWord.Kind.CAPITAL
        || word.kind() == NameWord.Kind.ALL_CAPITALS
        || word.kind() == NameWord.Kind.INITIAL
        || isLegal(word);
  }

  private static boolean isLegal(NameWord word) {
    return NameLists.SHIPPED.isOrganisation("legal", word.key())
        && (!word.isLower() || word.key().equals("plc"));
  }

  private boolean isKeyword(NameWord word) {
    return isLegal(word)
        || word.isCapital() && lists.isOrganisation("keyword", word.key())
        || word.isCapital() && lists.isOrganisation("of", word.key());
  }

  /** {@code St. Mary}. */
  private boolean isAbbreviated(NameWord word, int at) {
    return word.afterDot() && at > 0 && words.get(at - 1).key().equals("st");
  }

  /** Whether a possessive stands within a name: {@code St Mary's School}. */
  private boolean isInner(int at) {
    return at + 1 < words.size() && words.get(at + 1).kind() == NameWord.Kind.CAPITAL;
  }

  private static boolean isOf(NameWord word) {
    return word.key().equals("of");
  }

  private boolean hasKeywordSoon(int from, boolean[] taken) {
    for (int w = from; w < words.size() && w < from + 3 && !taken[w]; w++) {
      NameWord word = words.get(w);
      if (!word.isCapital() || w > from && !word.joined()) {
        return false;
      }
      if (isKeyword(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word between others parts no name: {@code of}, {@code and}, {@code &}. */
  private boolean isLink(int at, boolean keyword) {
    NameWord word = words.get(at);
    boolean capitalNext =
        at + 1 < words.size() && words.get(at + 1).joined() && words.get(at + 1).isCapital();
    if (!capitalNext) {
      return false;
    }
    if (isOf(word)) {
      return lists.isOrganisation("of", words.get(at - 1).key());
    }
    if (word.kind() == NameWord.Kind.AMPERSAND) {
      return !keyword;
    }
    return word.key().equals("and")
        && !keyword
        && lists.given(words.get(at - 1).key()) == null
        && (at < 2 || !words.get(at - 1).joined() || !words.get(at - 2).isCapital());
  }

  /** Where a name begins that seems to begin at {@code from}: behind the sentence's first words. */
  private int start(int from, int end) {
    int start = from;
    while (start < end - 1 && isLead(words.get(start), start == from)) {
      start++;
    }
    return start;
  }

  private boolean isLead(NameWord word, boolean isFirst) {
    if (lists.isContext("month", word.key())) {
      return true;
    }
    boolean isWord =
        lists.isContext("word", word.key()) && !lists.isOrganisation("generic", word.key());
    boolean isAction =
        isFirst && word.first() && (word.key().endsWith("ing") || word.key().endsWith("ed"));
    return isWord && !lists.isOrganisation("of", word.key())
        || isAction
        || word.key().equals("the");
  }

  /** Whether one of the words tells it from all others. */
  private boolean isName(int from, int end) {
    for (int w = from; w < end; w++) {
      NameWord word = words.get(w);
      if (isBody(word)
          && word.kind() != NameWord.Kind.INITIAL
          && !isKeyword(word)
          && !lists.isOrganisation("generic", word.key())
          && !lists.isContext("month", word.key())
          && !lists.isContext("word", word.key())) {
        return true;
      }
    }
    return false;
  }
}
