package org.reflectory.tag;

import java.util.Set;
import org.reflectory.text.Token;

/**
 * Whether a noun or name is the subject of what follows it, as far as the words around it and their
 * parts of speech tell. Immutable and thread-safe.
 */
final class Subjects {
  private static final int LONGEST_PHRASE = 4;
  private static final Set<String> BEFORE_SUBJECT =
      WordList.of(
          """
          and but that because when while as so although though
          """);
  private static final Set<String> DETERMINER =
      WordList.of(
          """
          the a an her his their my our every each some any 1 most many all its this that these those
          no both another several few
          """);
  private static final Set<String> BEFORE_OBJECT =
      WordList.of(
          """
          with to for of by at on from about let helped asked told gave had into against made between
          in than like allowed invited encouraged challenged got supported as ask lent lend sent send
          tell give help make offered offer showed show taught brought took met saw used use be been through
          over without under behind beside beyond per via near around
          """);

  private static final Set<String> THERE_IS = Set.of("there's", "is", "was");

  private final Set<String> stating;

  /**
   * @param stating forms of the verbs with which something is stated
   */
  Subjects(Set<String> stating) {
    this.stating = stating;
  }

  /** Whether a word stands where a sentence or clause begins. */
  static boolean isAtStart(SentenceText sentence, int i) {
    return i == 0
        || sentence.token(i).before() != Token.Break.NONE
        || BEFORE_SUBJECT.contains(sentence.form(i - 1));
  }

  /** Whether the noun at {@code i} heads a phrase that no verb or preposition before it governs. */
  boolean isFree(SentenceText sentence, int i) {
    int first = first(sentence, i);
    if (first > 0 && sentence.token(first).before() == Token.Break.NONE) {
      String tag = sentence.partOfSpeech(first - 1);
      if (BEFORE_OBJECT.contains(sentence.form(first - 1))
          || tag.startsWith("VERB")
          || tag.startsWith("ADP")
          || tag.startsWith("PART")) {
        return false;
      }
    }
    return !isModifier(sentence, i);
  }

  /** Whether the noun at {@code i}, a plural or with a determiner, opens its clause. */
  boolean opensClause(SentenceText sentence, int i) {
    int first = first(sentence, i);
    boolean whole = first < i || sentence.form(i).endsWith("s");
    return whole && (isAtStart(sentence, first) || THERE_IS.contains(sentence.form(first - 1)));
  }

  /**
   * Whether a verb stands between {@code i} and {@code at}, that included, with no comma or "and"
   * before it.
   */
  boolean hasVerb(SentenceText sentence, int i, int at) {
    for (int j = i + 1; j <= at; j++) {
      boolean parted = j > i + 1 && sentence.token(j).before() != Token.Break.NONE;
      if (parted || sentence.form(j).equals("and")) {
        return false;
      }
      String tag = sentence.partOfSpeech(j);
      if (tag.startsWith("VERB") || tag.startsWith("AUX") || stating.contains(sentence.form(j))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "My coach leaves silences": a word in -s after one person is a verb, even where it could be a
   * noun.
   */
  boolean hasVerbInS(SentenceText sentence, int i) {
    int next = i + 1;
    return next < sentence.size()
        && sentence.token(next).before() == Token.Break.NONE
        && !sentence.form(i).endsWith("s")
        && !sentence.isPossessive(i)
        && sentence.form(next).endsWith("s")
        && !CommonWords.isFunctionWord(sentence.form(next));
  }

  private static int first(SentenceText sentence, int i) {
    int first = i;
    while (first > 0
        && first > i - LONGEST_PHRASE
        && sentence.token(first).before() == Token.Break.NONE
        && !DETERMINER.contains(sentence.form(first))
        && isWithinPhrase(sentence, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean isWithinPhrase(SentenceText sentence, int i) {
    String form = sentence.form(i);
    if (DETERMINER.contains(form) || form.equals("own")) {
      return true;
    }
    if (CommonWords.isFunctionWord(form) || BEFORE_OBJECT.contains(form)) {
      return false;
    }
    String tag = sentence.partOfSpeech(i);
    boolean participle = form.endsWith("ing") && i > 0 && DETERMINER.contains(sentence.form(i - 1));
    return participle || tag.equals("ADJ") || tag.equals("NOUN") || tag.equals("PROPN");
  }

  /** "the team day": no subject, but part of one. */
  private boolean isModifier(SentenceText sentence, int i) {
    int next = i + 1;
    return next < sentence.size()
        && sentence.token(next).before() == Token.Break.NONE
        && !sentence.isPossessive(i)
        && !stating.contains(sentence.form(next))
        && !sentence.form(next).endsWith("s")
        && sentence.partOfSpeech(next).equals("NOUN");
  }
}
