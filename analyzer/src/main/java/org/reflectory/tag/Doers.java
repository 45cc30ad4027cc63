package org.reflectory.tag;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.rule.Doer;
import org.reflectory.rule.WordClasses;
import org.reflectory.text.Token;

/**
 * Whose doing a verb is: the nearest subject before it. A diary is full of sentences without one
 * ("Challenged her on it"); those are the coach's. Immutable and thread-safe.
 */
final class Doers {
  private static final Set<String> COACHEE_NOUN =
      WordList.of(
          """
          coachee coachees client clients mentee mentees himself herself lad lads lass man woman boy
          girl trainee trainees apprentice apprentices learner learners
          """);
  private static final Set<String> ANY =
      WordList.of(
          """
          every each any most all no many some
          """);
  private static final Set<String> COMPLEMENT =
      WordList.of(
          """
          that what how whether why which if when where than
          """);
  private static final Set<String> WHOSE_COACH =
      WordList.of(
          """
          my own her his another fellow other executive professional former old first
          """);
  private static final int FARTHEST = 16;

  private final Set<String> people;
  private final Set<String> sources;
  private final Set<String> authors;
  private final Names.Given givenNames;
  private final Subjects subjects;

  Doers(Corpus corpus) {
    WordClasses classes = corpus.classes();
    Set<String> all = new HashSet<>(classes.named("person").forms());
    all.addAll(classes.named("organisation").forms());
    people = Set.copyOf(all);
    sources = classes.named("source").forms();
    authors = classes.named("author").forms();
    givenNames = new Names.Given(classes.named("name").forms());
    subjects = new Subjects(classes.named("state").forms());
  }

  /** Whose doing the word at {@code at} is: the coach's, the coachee's or somebody else's. */
  Doer of(SentenceText sentence, int at) {
    boolean joined = false;
    for (int i = at; i >= 0 && at - i <= FARTHEST; i--) {
      @Nullable Doer found = subject(sentence, i, at);
      if (found != null && !(joined && isEmbedded(sentence, i))) {
        return found;
      }
      if (sentence.token(i).before() == Token.Break.HARD || isConsequence(sentence, i)) {
        return Doer.COACH;
      }
      joined |= sentence.form(i).equals("and");
    }
    return Doer.COACH;
  }

  /**
   * "I asked what she wanted and summarised": after {@code and} the subject of the whole goes on,
   * not that of the question.
   */
  private static boolean isEmbedded(SentenceText sentence, int i) {
    return i > 0 && COMPLEMENT.contains(sentence.form(i - 1));
  }

  /** ", so no time for questions": note form, the coach's again. */
  private static boolean isConsequence(SentenceText sentence, int i) {
    return sentence.token(i).before() == Token.Break.SOFT && sentence.form(i).equals("so");
  }

  private @Nullable Doer subject(SentenceText sentence, int i, int at) {
    String form = sentence.form(i);
    if (Pronouns.COACH.contains(form) || form.equals("myself")) {
      return Doer.COACH;
    }
    if (i == at) {
      return null;
    }
    if (Pronouns.COACHEE.contains(form)) {
      return Doer.COACHEE;
    }
    if (isAuthor(sentence, i)) {
      return Subjects.isAtStart(sentence, i) || isSubject(sentence, i, at) ? Doer.OTHER : null;
    }
    if (isTheirs(sentence, i)) {
      return Doer.COACHEE;
    }
    if (COACHEE_NOUN.contains(form)) {
      boolean anyone = i > 0 && ANY.contains(sentence.form(i - 1));
      return !isSubject(sentence, i, at) ? null : anyone ? Doer.OTHER : Doer.COACHEE;
    }
    if (isOther(sentence, i)) {
      return isSubject(sentence, i, at) ? Doer.OTHER : null;
    }
    return givenNames.isName(sentence, i) && isSubject(sentence, i, at) ? Doer.COACHEE : null;
  }

  private boolean isSubject(SentenceText sentence, int i, int at) {
    String form = sentence.form(i);
    if (!subjects.isFree(sentence, i)) {
      return false;
    }
    boolean source = sources.contains(form) && subjects.opensClause(sentence, i);
    boolean person = people.contains(form) || form.equals("coach");
    return source
        || (person && subjects.hasVerbInS(sentence, i))
        || subjects.hasVerb(sentence, i, at);
  }

  private boolean isOther(SentenceText sentence, int i) {
    String form = sentence.form(i);
    return people.contains(form)
        || sources.contains(form)
        || (Pronouns.ANYBODY.contains(form) && !sentence.quotations().isQuoted(i))
        || (form.equals("coach") && i > 0 && WHOSE_COACH.contains(sentence.form(i - 1)));
  }

  /** A known author, or the second of two ("Hatton and Smith"). */
  private boolean isAuthor(SentenceText sentence, int i) {
    boolean second =
        i > 1 && sentence.form(i - 1).equals("and") && sentence.token(i - 2).capitalised();
    return sentence.token(i).capitalised()
        && (authors.contains(sentence.form(i)) || second && authors.contains(sentence.form(i - 2)));
  }

  /**
   * "Her wheel showed", "Dawn's wheel showed": a thing of the coachee's in the place of the
   * subject.
   */
  private boolean isTheirs(SentenceText sentence, int i) {
    boolean theirs =
        Pronouns.THEIRS.contains(sentence.form(i))
            || (sentence.isPossessive(i) && givenNames.isName(sentence, i));
    return theirs && Subjects.isAtStart(sentence, i);
  }
}
