package org.reflectory.tag;

import java.util.Set;
import org.reflectory.text.Token;

/**
 * Where one clause of a sentence ends and the next begins, as far as its words and commas tell.
 * What somebody asks, says or thinks ("forgot to ask what she wanted") belongs to the clause that
 * says so; a few words before a colon or dash ("Next time: summarise") belong to what follows.
 */
final class Clauses {
  private static final int HEADING = 4;

  private static final Set<String> CONTRAST =
      WordList.of(
          """
          but although though however whereas because whilst except cos despite
          """);
  private static final Set<String> JOINING = Set.of("and", "so", "or", "then", "yet");
  private static final Set<String> SUBORDINATING =
      WordList.of(
          """
          when while if unless until till since after before once as whenever
          """);
  private static final Set<String> SUBJECT =
      WordList.of(
          """
          this it it's there which who that these those nobody everybody everyone
          """);

  /** After these a subject goes on with the clause. */
  private static final Set<String> BEFORE_COMPLEMENT =
      WordList.of(
          """
          that what how whether why who which whom where whose if than and or nor when felt feel think
          thought said say says wish wished know knew realise realised notice noticed believe believed
          hope hoped guess suppose admit admitted sure glad aware afraid sorry confident pleased told
          asked suspect suspected found saw see meant mean had did do was were only so as once before
          after until because though although but while means agreed decided noted ask check checked
          wonder wondered have should could
          """);

  private static final Set<String> ASKING =
      WordList.of(
          """
          ask asked asking wonder wondered wondering check checked checking know knew see say said
          tell told explore explored clarify clarified explain explained consider considered
          """);

  /**
   * With these, after a comma, another clause begins in note form; verbs of saying are left out
   * ("said the tutor").
   */
  private static final Set<String> PAST =
      WordList.of(
          """
          did went got took gave made ran kept left felt told thought found let put set drew brought
          began saw sat held came spent lost chose spoke had was just only
          """);

  private static final Set<String> SAYING =
      WordList.of(
          """
          pointed explained claimed warned argued insisted remarked added suggested observed
          """);

  private Clauses() {}

  /** The number of the clause, from 0, that each word belongs to. */
  static int[] of(SentenceText sentence) {
    int[] clauses = new int[sentence.size()];
    int clause = 0;
    boolean hasSubject = false;
    for (int i = 0; i < sentence.size(); i++) {
      boolean nominative = Pronouns.isNominative(sentence.form(i));
      boolean second =
          nominative && hasSubject && !BEFORE_COMPLEMENT.contains(sentence.form(i - 1));
      if (i > 0 && (second || begins(sentence, i))) {
        clause++;
        hasSubject = false;
      }
      hasSubject |= nominative;
      clauses[i] = clause;
    }
    return clauses;
  }

  private static boolean begins(SentenceText sentence, int i) {
    Token.Break before = sentence.token(i).before();
    String form = sentence.form(i);
    if (before == Token.Break.HARD) {
      return i > HEADING || CONTRAST.contains(form);
    }
    if (CONTRAST.contains(form) && i + 1 < sentence.size()) {
      return true;
    }
    boolean joined = i + 1 < sentence.size() && isSubject(sentence.form(i + 1));
    if (SUBORDINATING.contains(form)) {
      return joined && !isAsked(sentence, i);
    }
    if (before == Token.Break.SOFT) {
      return isSubject(form)
          || isPast(sentence, i)
          || (JOINING.contains(form) && (joined || !form.equals("and") || isPast(sentence, i + 1)));
    }
    return JOINING.contains(form) && joined && !form.equals("then");
  }

  private static boolean isPast(SentenceText sentence, int i) {
    if (i >= sentence.size()) {
      return false;
    }
    String form = sentence.form(i);
    boolean regular = form.length() > 4 && form.endsWith("ed") && !form.endsWith("eed");
    return PAST.contains(form) || (regular && !SAYING.contains(form));
  }

  private static boolean isSubject(String form) {
    return Pronouns.isNominative(form) || SUBJECT.contains(form);
  }

  private static boolean isAsked(SentenceText sentence, int i) {
    return (i > 0 && ASKING.contains(sentence.form(i - 1)))
        || (i > 1 && ASKING.contains(sentence.form(i - 2)));
  }
}
