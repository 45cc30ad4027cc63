package org.reflectory.server.page;

import java.util.Arrays;
import java.util.List;
import org.reflectory.index.IndexedSentence;
import org.reflectory.server.answer.FoundBy;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;

/**
 * What is known of one mention, and what can be done about it.
 *
 * @param id the card's id in the page
 * @param anchor the sentence that it stands in
 * @param style the stance that colours it, or reflection
 * @param stanceLabel the stance in words
 * @param words the words that say it
 * @param foundBy who or what found it
 * @param sure how sure that is; empty where a person said it
 * @param whyHref why it is there; empty where a person said it
 * @param termHref all sentences of the term
 * @param others the other stances that it could have
 */
record MentionCard(
    String id,
    String anchor,
    String term,
    String label,
    String gloss,
    String style,
    String stanceLabel,
    String words,
    String foundBy,
    String sure,
    int begin,
    int end,
    String whyHref,
    String termHref,
    List<Choice> others) {

  /** A stance to choose. */
  record Choice(String id, String label) {}

  private static final int LONGEST_WORDS = 90;

  /**
   * @param note the note's id
   * @param text the note's text
   */
  static MentionCard of(
      Visit visit,
      String id,
      String anchor,
      String note,
      String text,
      IndexedSentence sentence,
      Mention mention,
      Term term) {
    boolean byLearner = FoundBy.of(mention) == FoundBy.LEARNER;
    return new MentionCard(
        id,
        anchor,
        term.id(),
        term.label(),
        Words.sentence(term.gloss()),
        style(mention, term),
        stance(mention, term),
        shortened(mention.span().of(text)),
        Words.foundBy(mention),
        byLearner ? "" : Words.confidence(mention.confidence()),
        mention.span().start(),
        mention.span().end(),
        byLearner ? "" : visit.links().why(note, sentence.id(), mention),
        visit.links().sentences(term.id(), ""),
        term.isReflection()
            ? List.of()
            : Arrays.stream(Stance.values())
                .filter(stance -> stance != mention.stance())
                .map(stance -> new Choice(stance.id(), Words.stance(stance)))
                .toList());
  }

  /** Elements of reflection have no stance worth telling. */
  static String style(Mention mention, Term term) {
    return term.isReflection() ? "reflection" : mention.stance().id();
  }

  /** The stance in words. */
  static String stance(Mention mention, Term term) {
    return term.isReflection() ? "Reflection" : Words.stance(mention.stance());
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_WORDS
        ? words
        : words.substring(0, words.lastIndexOf(' ', LONGEST_WORDS)) + " …";
  }
}
