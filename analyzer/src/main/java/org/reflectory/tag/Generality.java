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
  private static final Set<String> PERSONAL =
      Set.of(
          "i",
          "we",
          "me",
          "us",
          "my",
          "mine",
          "myself",
          "ourselves",
          "i'm",
          "i've",
          "i'd",
          "i'll",
          "we've",
          "we'd",
          "we'll",
          "we're",
          "he",
          "she",
          "him",
          "her",
          "his",
          "hers",
          "himself",
          "herself",
          "he's",
          "she's",
          "he'd",
          "she'd",
          "he'll",
          "she'll",
          "today");
  private static final Set<String> COACHEE = Set.of("coachee", "client", "mentee", "session");
  private static final Set<String> ANY = Set.of("a", "any", "every", "each", "no", "most");
  private static final Set<String> PRESENT =
      Set.of(
          "is",
          "are",
          "has",
          "have",
          "does",
          "do",
          "can",
          "may",
          "must",
          "should",
          "ought",
          "cannot",
          "can't",
          "isn't",
          "aren't",
          "doesn't",
          "don't",
          "needn't",
          "shouldn't",
          "mustn't",
          "hasn't",
          "haven't");
  private static final Set<String> SAME_IN_PAST = Set.of("put", "set", "let", "cut", "read", "hit");
  private static final Set<String> PAST =
      Set.of(
          "was",
          "were",
          "had",
          "did",
          "would",
          "could",
          "might",
          "will",
          "wasn't",
          "weren't",
          "didn't",
          "wouldn't",
          "couldn't",
          "hadn't",
          "won't");
  private static final Set<String> SUBORDINATING =
      Set.of("if", "when", "because", "as", "since", "while", "which", "so", "unless", "until");

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
      if (!within && (coachee || PERSONAL.contains(form) || sentence.isKnownName(i))) {
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
      if (PRESENT.contains(form)) {
        return i > first
            || i + 1 < end
                && (sentence.form(i + 1).equals("it") || sentence.form(i + 1).equals("there"));
      }
      if (PAST.contains(form)
          || form.endsWith("ed")
          || (i == first || stating.contains(form)) && isPast(form)) {
        return false;
      }
      if (i > first && stating.contains(form) && sentence.token(i).before() != Token.Break.HARD) {
        String before = sentence.form(i - 1);
        if (form.endsWith("s")
            ? !before.equals("to")
            : before.endsWith("s") && !form.endsWith("ing")) {
          return true;
        }
      }
    }
    return false;
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
