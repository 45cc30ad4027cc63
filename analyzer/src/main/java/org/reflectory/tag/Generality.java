package org.reflectory.tag;

import java.util.Set;
import org.reflectory.corpus.Corpus;
import org.reflectory.rule.Inflections;
import org.reflectory.text.Token;

/**
 * Whether a clause speaks of neither coach nor coachee, and whether it states something in general
 * ("The wheel of life shows where balance is missing"). Immutable and thread-safe.
 */
final class Generality {
  private static final Set<String> COACHEE = Set.of("coachee", "client", "mentee", "session");
  private static final Set<String> ANY = Set.of("a", "any", "every", "each", "no", "most");
  private static final Set<String> PRESENT =
      WordList.of(
          """
          is are has have does do can may must should ought cannot can't isn't aren't doesn't don't
          needn't shouldn't mustn't hasn't haven't
          """);
  private static final Set<String> SAME_IN_PAST = Set.of("put", "set", "let", "cut", "read", "hit");
  private static final Set<String> PAST =
      WordList.of(
          """
          was were had did would could might will wasn't weren't didn't wouldn't couldn't hadn't won't
          """);
  private static final Set<String> SUBORDINATING =
      WordList.of(
          """
          if when because as since while which so unless until
          """);

  private final Set<String> stating;
  private final Inflections inflections;

  Generality(Corpus corpus) {
    stating = corpus.classes().named("state").forms();
    inflections = corpus.inflections();
  }

  /** Whether the clause around a mention has neither coach nor coachee in it. */
  boolean isImpersonal(SentenceText sentence, WordRange mention) {
    int first = first(sentence, mention);
    int end = end(sentence, mention);
    if (isPast(sentence.form(first)) && first < mention.first()) {
      return false;
    }
    for (int i = first; i < end && !isNextStatement(sentence, i, mention); i++) {
      String form = sentence.form(i);
      boolean within = i >= mention.first() && i < mention.end();
      boolean coachee = COACHEE.contains(form) && i > 0 && !ANY.contains(sentence.form(i - 1));
      if (!within && (coachee || Pronouns.isPersonal(form) || sentence.isKnownName(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the first finite verb of the clause around a mention stands in the present, with
   * something before it.
   */
  boolean isPresent(SentenceText sentence, WordRange mention) {
    int first = first(sentence, mention);
    int end = end(sentence, mention);
    if (first > 0 && SUBORDINATING.contains(sentence.form(first))) {
      return false;
    }
    for (int i = first; i < end; i++) {
      String form = sentence.form(i);
      if (i > first
          && sentence.token(i).before() == Token.Break.SOFT
          && SUBORDINATING.contains(form)) {
        return false;
      }
      if (PRESENT.contains(form)) {
        return i > first || isQuestion(sentence, i, end);
      }
      boolean states = stating.contains(form);
      if (PAST.contains(form) || form.endsWith("ed") || ((i == first || states) && isPast(form))) {
        return false;
      }
      if (states && i > first && statesNow(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuestion(SentenceText sentence, int i, int end) {
    return i + 1 < end
        && (sentence.form(i + 1).equals("it") || sentence.form(i + 1).equals("there"));
  }

  /** "The book holds", "books hold": with -s after anything, without after a plural. */
  private static boolean statesNow(SentenceText sentence, int i) {
    String form = sentence.form(i);
    String before = sentence.form(i - 1);
    if (form.endsWith("s")) {
      return sentence.token(i).before() != Token.Break.HARD && !before.equals("to");
    }
    return sentence.token(i).before() == Token.Break.NONE
        && before.endsWith("s")
        && !form.endsWith("ing");
  }

  /** "Kolb has four corners and the tutor quizzed us": a new subject, a new statement. */
  private static boolean isNextStatement(SentenceText sentence, int i, WordRange mention) {
    return i >= mention.end()
        && i + 1 < sentence.size()
        && sentence.form(i).equals("and")
        && (sentence.form(i + 1).equals("the") || sentence.form(i + 1).equals("our"));
  }

  private boolean isPast(String form) {
    return form.endsWith("ed") || SAME_IN_PAST.contains(form) || inflections.isIrregular(form);
  }

  /** The clause goes back to where the mention's begins. */
  private static int first(SentenceText sentence, WordRange mention) {
    int first = mention.first();
    while (first > 0 && sentence.clauses()[first - 1] == sentence.clauses()[mention.first()]) {
      first--;
    }
    return first;
  }

  private static int end(SentenceText sentence, WordRange mention) {
    int end = mention.end();
    while (end < sentence.size()
        && sentence.clauses()[end] == sentence.clauses()[mention.end() - 1]) {
      end++;
    }
    return end;
  }
}
