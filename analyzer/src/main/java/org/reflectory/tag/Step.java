package org.reflectory.tag;

import java.util.List;
import org.reflectory.text.Token;

/**
 * One step of a compiled pattern; steps are chained and backtrack. Matching a pattern of this
 * language against one sentence is short: a sentence has tens of words, and gaps are bounded.
 */
sealed interface Step {

  /** No match. */
  int NONE = -1;

  /**
   * Goes on from a word.
   *
   * @param at index of the next word
   * @param allowed the strongest break that may stand before that word
   * @param marks where the span opens and closes, as word indexes; -1 where the pattern does not
   *     say
   * @return index after the last word of the match, or {@link #NONE}
   */
  int match(SentenceText sentence, int at, Token.Break allowed, int[] marks);

  record Accept() implements Step {
    @Override
    public int match(SentenceText sentence, int at, Token.Break allowed, int[] marks) {
      return at;
    }
  }

  record Word(WordTest test, Step next) implements Step {
    @Override
    public int match(SentenceText sentence, int at, Token.Break allowed, int[] marks) {
      if (at >= sentence.size()
          || sentence.token(at).before().compareTo(allowed) > 0
          || !test.accepts(sentence, at)) {
        return NONE;
      }
      return next.match(sentence, at + 1, Token.Break.NONE, marks);
    }
  }

  record Either(List<Step> branches) implements Step {
    @Override
    public int match(SentenceText sentence, int at, Token.Break allowed, int[] marks) {
      for (Step branch : branches) {
        int end = branch.match(sentence, at, allowed, marks);
        if (end != NONE) {
          return end;
        }
      }
      return NONE;
    }
  }

  record Gap(int most, Step next) implements Step {
    @Override
    public int match(SentenceText sentence, int at, Token.Break allowed, int[] marks) {
      Token.Break soft = allowed.compareTo(Token.Break.SOFT) > 0 ? allowed : Token.Break.SOFT;
      for (int skipped = 0; skipped <= most; skipped++) {
        int end = next.match(sentence, at + skipped, skipped == 0 ? soft : Token.Break.SOFT, marks);
        if (end != NONE) {
          return end;
        }
        if (at + skipped >= sentence.size()
            || sentence
                    .token(at + skipped)
                    .before()
                    .compareTo(skipped == 0 ? soft : Token.Break.SOFT)
                > 0) {
          return NONE;
        }
      }
      return NONE;
    }
  }

  record Start(Step next) implements Step {
    @Override
    public int match(SentenceText sentence, int at, Token.Break allowed, int[] marks) {
      return at == 0 ? next.match(sentence, at, allowed, marks) : NONE;
    }
  }

  record End(Step next) implements Step {
    @Override
    public int match(SentenceText sentence, int at, Token.Break allowed, int[] marks) {
      return at == sentence.size() ? next.match(sentence, at, allowed, marks) : NONE;
    }
  }

  record Mark(int which, Step next) implements Step {
    @Override
    public int match(SentenceText sentence, int at, Token.Break allowed, int[] marks) {
      int before = marks[which];
      marks[which] = at;
      int end = next.match(sentence, at, allowed, marks);
      if (end == NONE) {
        marks[which] = before;
      }
      return end;
    }
  }
}
