package org.reflectory.tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.reflectory.text.Sentence;
import org.reflectory.text.Token;

/** Which words are people's names, going by their capitals. */
final class Names {
  private static final Set<String> NONE =
      WordList.of(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december easter christmas english british zoom
          teams skype hr md pa ei eq ta cv pr uk gp od pe ai tv ok ac vp nhs
          """);

  private Names() {}

  /**
   * The names of a note, in their normal form: words with a capital within a sentence, never seen
   * without, seen more than once.
   */
  static Set<String> of(String text, List<Sentence> sentences) {
    Map<String, Integer> capitalised = new HashMap<>();
    Set<String> within = new HashSet<>();
    Set<String> plain = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (!token.capitalised()) {
          plain.add(token.form());
        } else if (mayBe(token, text.substring(token.start(), token.end()))) {
          capitalised.merge(token.form(), 1, Integer::sum);
          if (token.before() != Token.Break.HARD) {
            within.add(token.form());
          }
        }
      }
    }
    within.removeIf(form -> plain.contains(form) || capitalised.getOrDefault(form, 0) < 2);
    return Set.copyOf(within);
  }

  /**
   * Whether a word may be a name at all: it has a capital, is not written in capitals (but for two
   * initials), and is none of the usual.
   */
  static boolean mayBe(Token token, String surface) {
    return token.capitalised()
        && surface.length() > 1
        && (surface.length() == 2 || !surface.equals(surface.toUpperCase(Locale.ROOT)))
        && !CommonWords.isFunctionWord(token.form())
        && !NONE.contains(token.form());
  }

  /**
   * Knows names at the start of a sentence too, where every word has a capital. Immutable and
   * thread-safe.
   *
   * @param forms given names that are no other word
   */
  record Given(Set<String> forms) {
    private static final Pattern NO_NAME =
        Pattern.compile("(ance|ence|tion|sion|ment|ness|ity|ing|ship|ed|ly)$");
    private static final Set<String> AFTER_NAME =
        WordList.of(
            """
            is was has had did does said says told asked felt thought wanted came went found made took
            gave got knew saw chose drew wrote brought talked spoke agreed decided used will would could
            can and who seemed looked didn't wasn't hadn't couldn't
            """);

    boolean isName(SentenceText sentence, int i) {
      if (sentence.isName(i)) {
        return true;
      }
      return sentence.isFirst(i)
          && mayBe(sentence.token(i), sentence.surface(i))
          && (forms.contains(sentence.form(i)) || isBeforeVerb(sentence, i));
    }

    /** "Dawn was late", "Grace's wheel". */
    private static boolean isBeforeVerb(SentenceText sentence, int i) {
      String next = i + 1 < sentence.size() ? sentence.form(i + 1) : "";
      boolean verb = AFTER_NAME.contains(next) || next.endsWith("ed");
      return (verb || sentence.isPossessive(i))
          && !NO_NAME.matcher(sentence.form(i)).find()
          && !CommonWords.opensNoteForm(sentence.form(i))
          && sentence.partOfSpeech(i).startsWith("PROPN");
    }
  }
}
