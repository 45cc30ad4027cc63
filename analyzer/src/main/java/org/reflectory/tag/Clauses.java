package org.reflectory.tag;

import java.util.Set;
import org.reflectory.text.Token;

/**
 * Where one clause of a sentence ends and the next begins, as far as its words and commas tell.
 * What somebody asks, says or thinks ("forgot to ask what she wanted") belongs to the clause that
 * says so.
 */
final class Clauses {
  private static final Set<String> CONTRAST =
      Set.of(
          "but",
          "although",
          "though",
          "however",
          "whereas",
          "because",
          "whilst",
          "except",
          "cos",
          "despite");
  private static final Set<String> JOINING = Set.of("and", "so", "or", "then", "yet");
  private static final Set<String> SUBORDINATING =
      Set.of(
          "when",
          "while",
          "if",
          "unless",
          "until",
          "till",
          "since",
          "after",
          "before",
          "once",
          "as",
          "whenever");
  private static final Set<String> NOMINATIVE =
      Set.of(
          "i", "we", "he", "she", "they", "i'd", "i've", "i'll", "i'm", "we'd", "we've", "we'll",
          "we're", "he'd", "he's", "he'll", "she'd", "she's", "she'll", "they'd", "they've",
          "they'll", "they're");
  private static final Set<String> SUBJECT =
      Set.of(
          "this",
          "it",
          "it's",
          "there",
          "which",
          "who",
          "that",
          "these",
          "those",
          "nobody",
          "everybody",
          "everyone");

  /** After these a pronoun goes on with the clause. */
  private static final Set<String> BEFORE_COMPLEMENT =
      Set.of(
          "that",
          "what",
          "how",
          "whether",
          "why",
          "who",
          "which",
          "whom",
          "where",
          "whose",
          "if",
          "than",
          "and",
          "or",
          "nor",
          "when",
          "felt",
          "feel",
          "think",
          "thought",
          "said",
          "say",
          "says",
          "wish",
          "wished",
          "know",
          "knew",
          "realise",
          "realised",
          "notice",
          "noticed",
          "believe",
          "believed",
          "hope",
          "hoped",
          "guess",
          "suppose",
          "admit",
          "admitted",
          "sure",
          "glad",
          "aware",
          "afraid",
          "sorry",
          "confident",
          "pleased",
          "told",
          "asked",
          "suspect",
          "suspected",
          "found",
          "saw",
          "see",
          "meant",
          "mean",
          "had",
          "did",
          "do",
          "was",
          "were",
          "only",
          "so",
          "as",
          "once",
          "before",
          "after",
          "until",
          "because",
          "though",
          "although",
          "but",
          "while",
          "means",
          "agreed",
          "decided",
          "noted",
          "ask",
          "check",
          "checked",
          "wonder",
          "wondered",
          "have",
          "should",
          "could");

  /** After a comma these begin another clause in note form. */
  private static final Set<String> PAST =
      Set.of(
          "did", "went", "got", "took", "gave", "made", "ran", "kept", "left", "felt", "told",
          "thought", "found", "let", "put", "set", "drew", "brought", "began", "saw", "sat", "held",
          "came", "spent", "lost", "chose", "spoke", "had", "was");

  private static final Set<String> SAYING =
      Set.of(
          "pointed",
          "explained",
          "claimed",
          "warned",
          "argued",
          "insisted",
          "remarked",
          "added",
          "suggested",
          "observed");
  private static final Set<String> ASKING =
      Set.of(
          "ask",
          "asked",
          "asking",
          "wonder",
          "wondered",
          "wondering",
          "check",
          "checked",
          "checking",
          "know",
          "knew",
          "see",
          "say",
          "said",
          "tell",
          "told",
          "explore",
          "explored",
          "clarify",
          "clarified",
          "explain",
          "explained",
          "consider",
          "considered");

  /**
   * So many words before a colon or dash are no clause of their own but the heading of what
   * follows: "Next time: summarise".
   */
  private static final int HEADING = 4;

  private Clauses() {}

  /** The number of the clause, from 0, that each word belongs to. */
  static int[] of(SentenceText sentence) {
    int[] clauses = new int[sentence.size()];
    int clause = 0;
    boolean hasSubject = false;
    for (int i = 0; i < sentence.size(); i++) {
      boolean nominative = NOMINATIVE.contains(sentence.form(i));
      if (i > 0
          && (begins(sentence, i)
              || nominative && hasSubject && !BEFORE_COMPLEMENT.contains(sentence.form(i - 1)))) {
        clause++;
        hasSubject = false;
      }
      hasSubject |= nominative;
      clauses[i] = clause;
    }
    return clauses;
  }

  /** Whether a word is {@code I}, {@code she} and the like, which only subjects are. */
  static boolean isNominative(String form) {
    return NOMINATIVE.contains(form);
  }

  private static boolean begins(SentenceText sentence, int i) {
    Token.Break before = sentence.token(i).before();
    String form = sentence.form(i);
    if (before == Token.Break.HARD && i <= HEADING) {
      return false;
    }
    if (before == Token.Break.HARD || CONTRAST.contains(form) && i + 1 < sentence.size()) {
      return true;
    }
    boolean joined = i + 1 < sentence.size() && isSubject(sentence.form(i + 1));
    if (SUBORDINATING.contains(form)) {
      return joined && !isAsked(sentence, i);
    }
    if (before == Token.Break.SOFT) {
      return isSubject(form)
          || form.equals("then")
          || form.equals("so")
          || form.equals("yet")
          || form.equals("just")
          || form.equals("only")
          || JOINING.contains(form)
              && (joined || i + 1 < sentence.size() && isPast(sentence.form(i + 1)))
          || isPast(form);
    }
    return JOINING.contains(form) && joined && !form.equals("then");
  }

  private static boolean isPast(String form) {
    return PAST.contains(form)
        || form.length() > 4
            && form.endsWith("ed")
            && !form.endsWith("eed")
            && !SAYING.contains(form);
  }

  private static boolean isSubject(String form) {
    return NOMINATIVE.contains(form) || SUBJECT.contains(form);
  }

  private static boolean isAsked(SentenceText sentence, int i) {
    return i > 0 && ASKING.contains(sentence.form(i - 1))
        || i > 1 && ASKING.contains(sentence.form(i - 2));
  }
}
