package org.reflectory.pseudonym;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People in a text's words: a title or a given name, with the capitals that follow it. */
final class PersonNames {
  private static final int MOST_SURNAMES = 3;

  private final NameLists lists = NameLists.SHIPPED;
  private final List<NameWord> words;
  private final boolean[] isPublic;
  private final boolean[] isOrganisation;
  private final NameContext context;

  /**
   * @param isPublic the words that belong to names that are no private person's
   * @param isOrganisation those that belong to an organisation's
   */
  PersonNames(List<NameWord> words, boolean[] isPublic, boolean[] isOrganisation) {
    this.words = words;
    this.isPublic = isPublic;
    this.isOrganisation = isOrganisation;
    this.context = new NameContext(words);
  }

  /** Finds them; a name that is a word too counts elsewhere once it is one for sure. */
  void find(NameFinder.Sink sink) {
    Set<String> known = new HashSet<>();
    scan(
        known,
        (from, to) -> {
          if (lists.given(words.get(from).key()) != NameLists.Sense.MONTH) {
            known.add(words.get(from).key());
          }
        });
    scan(Set.copyOf(known), sink);
  }

  private void scan(Set<String> known, NameFinder.Sink sink) {
    for (int i = 0; i < words.size(); i++) {
      int end = isOrganisation[i] ? i : end(i, known);
      if (end > i) {
        sink.name(i, end);
        i = end - 1;
      }
    }
  }

  /** One past the last word of the name that begins here; here itself if none does. */
  private int end(int at, Set<String> known) {
    NameWord word = words.get(at);
    if (!word.isCapital()) {
      return at;
    }
    if (lists.isContext("title", word.key())) {
      return titled(at);
    }
    NameLists.@Nullable Sense sense = isPublic[at] ? null : sense(word);
    if (sense == null || context.isPartOfOther(at)) {
      return at;
    }
    int end = extended(at + 1);
    boolean isName =
        sense == NameLists.Sense.NAME || context.isName(at, end, sense, known.contains(word.key()));
    return isName ? end : at;
  }

  private NameLists.@Nullable Sense sense(NameWord word) {
    NameLists.@Nullable Sense whole = lists.given(word.key());
    int hyphen = word.key().indexOf('-');
    if (whole != null || hyphen < 0 || hyphen + 1 >= word.text().length()) {
      return whole;
    }
    boolean isDouble = Character.isUpperCase(word.text().charAt(hyphen + 1));
    return isDouble ? lists.given(word.key().substring(0, hyphen)) : null;
  }

  private int titled(int at) {
    int next = at + 1;
    if (next >= words.size() || words.get(at).possessive()) {
      return at;
    }
    NameWord name = words.get(next);
    boolean follows = name.joined() || name.afterDot();
    if (!follows || isOrganisation[next]) {
      return at;
    }
    if (isPublic[next] && lists.isContext("learned title", words.get(at).key())) {
      return at;
    }
    boolean isInitial = name.kind() == NameWord.Kind.INITIAL && !name.key().equals("i");
    if (!isInitial && (!name.isCapital() || lists.isContext("word", name.key()))) {
      return at;
    }
    return extended(next + 1);
  }

  /** One past the last of the surnames and initials that stand from here on. */
  private int extended(int from) {
    int end = from;
    for (int count = 0; count < MOST_SURNAMES && end < words.size(); count++) {
      NameWord before = words.get(end - 1);
      NameWord word = words.get(end);
      boolean isAfterInitial = before.kind() == NameWord.Kind.INITIAL && word.afterDot();
      if (before.possessive() || isOrganisation[end] || !word.joined() && !isAfterInitial) {
        break;
      }
      if (isParticle(end)) {
        end += 2;
      } else if (isSurname(word) || isInitial(word, end, isAfterInitial)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isSurname(NameWord word) {
    return word.isCapital()
        && !lists.isContext("word", word.key())
        && !lists.isContext("month", word.key());
  }

  private boolean isInitial(NameWord word, int at, boolean isAfterInitial) {
    if (word.kind() != NameWord.Kind.INITIAL || isAfterInitial) {
      return false;
    }
    boolean isDotted = at + 1 < words.size() && words.get(at + 1).afterDot();
    return !word.key().equals("i") && (!word.key().equals("a") || isDotted);
  }

  private boolean isParticle(int at) {
    NameWord word = words.get(at);
    return word.isLower()
        && lists.isContext("particle", word.key())
        && at + 1 < words.size()
        && words.get(at + 1).joined()
        && isSurname(words.get(at + 1));
  }
}
