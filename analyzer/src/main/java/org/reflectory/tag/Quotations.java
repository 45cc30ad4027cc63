package org.reflectory.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.rule.Doer;

/**
 * What stands between quotation marks in a sentence, and who says it. A few words in quotation
 * marks are no speech but a name or a turn of phrase; they are left out.
 */
final class Quotations {
  private static final int SPEECH = 4;
  private static final int NEAR = 5;
  private static final String OPENING = "\u201c\u2018\"'";
  private static final Set<String> COACHEE = Set.of("coachee", "client", "mentee");
  private static final Set<String> TO_COACH = Set.of("you", "your", "you're", "you've", "you'd");

  /**
   * Direct speech.
   *
   * @param first its first word
   * @param end one past its last word
   * @param speaker the coach or the coachee
   */
  record Quotation(int first, int end, Doer speaker) {
    boolean contains(WordRange words) {
      return first <= words.first() && words.end() <= end;
    }
  }

  private final SentenceText sentence;
  private final List<Quotation> quotations = new ArrayList<>();

  Quotations(SentenceText sentence) {
    this.sentence = sentence;
    String text = sentence.written();
    for (int open = opening(text, 0); open >= 0; ) {
      int close = closing(text, open);
      add(text, open, close);
      open = opening(text, close + 1);
    }
  }

  /** The quotation around these words. */
  Optional<Quotation> around(WordRange words) {
    return quotations.stream().filter(quotation -> quotation.contains(words)).findFirst();
  }

  /** Whether a word is direct speech. */
  boolean isQuoted(int word) {
    return quotations.stream()
        .anyMatch(quotation -> quotation.first <= word && word < quotation.end);
  }

  /** Whether it is the coachee's own, about anything but the coach. */
  boolean isCoacheesOwn(Quotation quotation) {
    if (quotation.speaker != Doer.COACHEE) {
      return false;
    }
    for (int i = quotation.first; i < quotation.end; i++) {
      if (TO_COACH.contains(sentence.form(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Who is named nearest to it, before or after; else the coach, for a question or part of a
   * sentence, and for the rest the coachee.
   */
  private Doer speaker(int first, int end, boolean question) {
    for (int i = first - 1; i >= 0 && i >= first - NEAR; i--) {
      @Nullable Doer named = named(i);
      if (named != null) {
        return named;
      }
    }
    for (int i = end; i < sentence.size() && i < end + NEAR; i++) {
      @Nullable Doer named = named(i);
      if (named != null) {
        return named;
      }
    }
    return question || end - first < sentence.size() ? Doer.COACH : Doer.COACHEE;
  }

  private @Nullable Doer named(int i) {
    String form = sentence.form(i);
    if (Pronouns.COACH.contains(form)) {
      return Doer.COACH;
    }
    boolean coachee =
        Pronouns.COACHEE.contains(form) || COACHEE.contains(form) || sentence.isName(i);
    return coachee ? Doer.COACHEE : null;
  }

  private void add(String text, int open, int close) {
    int offset = sentence.sentence().span().start();
    int first = -1;
    int end = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).start() - offset > open && sentence.token(i).end() - offset <= close) {
        first = first < 0 ? i : first;
        end = i + 1;
      }
    }
    if (end - first >= SPEECH) {
      quotations.add(
          new Quotation(
              first, end, speaker(first, end, text.substring(open, close).contains("?"))));
    }
  }

  private static int opening(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      boolean startsWord = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (startsWord
          && OPENING.indexOf(text.charAt(i)) >= 0
          && !Character.isWhitespace(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where it closes; the end of the sentence if that is in the next, nowhere (its own opening) for
   * what may be an apostrophe.
   */
  private static int closing(String text, int open) {
    char close =
        switch (text.charAt(open)) {
          case '\u201c' -> '\u201d';
          case '\u2018' -> '\u2019';
          default -> text.charAt(open);
        };
    for (int i = open + 1; i < text.length(); i++) {
      boolean endsWord = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (text.charAt(i) == close && endsWord && !Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return close == '\'' || close == '\u2019' ? open : text.length();
  }
}
