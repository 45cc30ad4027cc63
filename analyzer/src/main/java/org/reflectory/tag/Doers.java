package org.reflectory.tag;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Set<String> COACH =
      Set.of("i", "we", "i'd", "i've", "i'm", "i'll", "we'd", "we've", "we'll", "we're", "myself");
  private static final Set<String> COACHEE =
      Set.of(
          "he", "she", "they", "he'd", "she'd", "they'd", "he's", "she's", "he'll", "she'll",
          "they'll", "they've", "they're");
  private static final Set<String> COACHEE_NOUN =
      Set.of(
          "coachee",
          "coachees",
          "client",
          "clients",
          "mentee",
          "mentees",
          "himself",
          "herself",
          "lad",
          "lads",
          "lass",
          "man",
          "woman",
          "boy",
          "girl",
          "trainee",
          "trainees",
          "apprentice",
          "apprentices",
          "learner",
          "learners");
  private static final Set<String> ANYBODY =
      Set.of(
          "you",
          "you'd",
          "you're",
          "everyone",
          "everybody",
          "nobody",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "people",
          "others");
  private static final Set<String> ANY =
      Set.of("every", "each", "any", "most", "all", "no", "many", "some");
  private static final Set<String> THEIRS = Set.of("her", "his", "their");
  private static final Set<String> COMPLEMENT =
      Set.of("that", "what", "how", "whether", "why", "which", "if", "when", "where", "than");
  private static final Set<String> BEFORE_SUBJECT =
      Set.of("and", "but", "that", "because", "when", "while", "as", "so", "although", "though");
  private static final Set<String> WHOSE_COACH =
      Set.of(
          "my",
          "own",
          "her",
          "his",
          "another",
          "fellow",
          "other",
          "executive",
          "professional",
          "former",
          "old",
          "first");
  private static final Set<String> DETERMINER =
      Set.of(
          "the", "a", "an", "her", "his", "their", "my", "our", "every", "each", "some", "any", "1",
          "most", "many", "all", "its", "this", "that", "these", "those", "no", "both", "another",
          "several", "few", "own", "old", "new", "last");
  private static final Set<String> BEFORE_OBJECT =
      Set.of(
          "with",
          "to",
          "for",
          "of",
          "by",
          "at",
          "on",
          "from",
          "about",
          "let",
          "helped",
          "asked",
          "told",
          "gave",
          "had",
          "into",
          "against",
          "made",
          "between",
          "in",
          "than",
          "like",
          "allowed",
          "invited",
          "encouraged",
          "challenged",
          "got",
          "supported",
          "as",
          "ask",
          "lent",
          "lend",
          "sent",
          "send",
          "tell",
          "give",
          "help",
          "make",
          "offered",
          "offer",
          "showed",
          "show",
          "taught",
          "brought",
          "took",
          "met",
          "saw",
          "used",
          "use",
          "through",
          "over",
          "without",
          "under",
          "behind",
          "beside",
          "beyond",
          "per",
          "via",
          "near",
          "around");
  private static final Set<String> AFTER_NAME =
      Set.of(
          "is",
          "was",
          "has",
          "had",
          "did",
          "does",
          "said",
          "says",
          "told",
          "asked",
          "felt",
          "thought",
          "wanted",
          "came",
          "went",
          "found",
          "made",
          "took",
          "gave",
          "got",
          "knew",
          "saw",
          "chose",
          "drew",
          "wrote",
          "brought",
          "talked",
          "spoke",
          "agreed",
          "decided",
          "used",
          "will",
          "would",
          "could",
          "can",
          "and",
          "who",
          "seemed",
          "looked",
          "didn't",
          "wasn't",
          "hadn't",
          "couldn't");
  private static final Pattern ABSTRACT =
      Pattern.compile("(ance|ence|tion|sion|ment|ness|ity|ing|ship|ed)$");
  private static final int FARTHEST = 16;

  private final Set<String> people;
  private final Set<String> sources;
  private final Set<String> authors;
  private final Set<String> stating;
  private final Set<String> givenNames;

  Doers(Corpus corpus) {
    WordClasses classes = corpus.classes();
    Set<String> all = new HashSet<>(classes.named("person").forms());
    all.addAll(classes.named("organisation").forms());
    people = Set.copyOf(all);
    sources = classes.named("source").forms();
    authors = classes.named("author").forms();
    stating = classes.named("state").forms();
    givenNames = classes.named("name").forms();
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
    if (COACH.contains(form)) {
      return Doer.COACH;
    }
    if (i == at) {
      return null;
    }
    if (COACHEE.contains(form)) {
      return Doer.COACHEE;
    }
    if (isAuthor(sentence, i)) {
      return isAtStart(sentence, i) || isSubject(sentence, i, at) ? Doer.OTHER : null;
    }
    if (isTheirs(sentence, i)) {
      return Doer.COACHEE;
    }
    if (COACHEE_NOUN.contains(form)) {
      boolean anyone = i > 0 && ANY.contains(sentence.form(i - 1));
      return !isSubject(sentence, i, at) ? null : anyone ? Doer.OTHER : Doer.COACHEE;
    }
    if (people.contains(form)
        || sources.contains(form)
        || ANYBODY.contains(form) && !sentence.quotations().isQuoted(i)
        || isAnotherCoach(sentence, i)) {
      return isSubject(sentence, i, at) ? Doer.OTHER : null;
    }
    return isName(sentence, i) && isSubject(sentence, i, at) ? Doer.COACHEE : null;
  }

  private boolean isName(SentenceText sentence, int i) {
    if (sentence.isName(i)) {
      return true;
    }
    return sentence.isFirst(i)
        && Names.mayBe(sentence.token(i), sentence.surface(i))
        && !ABSTRACT.matcher(sentence.form(i)).find()
        && (givenNames.contains(sentence.form(i)) || isNameBeforeVerb(sentence, i));
  }

  /** "Dawn was late", "Grace's wheel". */
  private static boolean isNameBeforeVerb(SentenceText sentence, int i) {
    return !sentence.form(i).endsWith("ly")
        && sentence.partOfSpeech(i).startsWith("PROPN")
        && (sentence.isPossessive(i) || i + 1 < sentence.size() && isAfterName(sentence, i + 1));
  }

  private static boolean isAfterName(SentenceText sentence, int i) {
    return AFTER_NAME.contains(sentence.form(i))
        || (sentence.form(i).endsWith("ed") && sentence.partOfSpeech(i).equals("VERB"));
  }

  /** A known author, or the second of two ("Hatton and Smith"). */
  private boolean isAuthor(SentenceText sentence, int i) {
    if (!sentence.token(i).capitalised()) {
      return false;
    }
    return authors.contains(sentence.form(i))
        || i > 1
            && sentence.form(i - 1).equals("and")
            && sentence.token(i - 2).capitalised()
            && authors.contains(sentence.form(i - 2));
  }

  /** "my own coach", "another coach"; "the coach" may be the writer. */
  private static boolean isAnotherCoach(SentenceText sentence, int i) {
    return i > 0 && sentence.form(i).equals("coach") && WHOSE_COACH.contains(sentence.form(i - 1));
  }

  private static boolean isAtStart(SentenceText sentence, int i) {
    return i == 0
        || sentence.token(i).before() == Token.Break.HARD
        || BEFORE_SUBJECT.contains(sentence.form(i - 1));
  }

  /** "Her wheel showed": a thing of the coachee's in the place of the subject. */
  private boolean isTheirs(SentenceText sentence, int i) {
    boolean theirs =
        THEIRS.contains(sentence.form(i)) || isName(sentence, i) && sentence.isPossessive(i);
    return theirs && isAtStart(sentence, i);
  }

  private boolean isSubject(SentenceText sentence, int i, int at) {
    int first = i;
    while (first > 0
        && sentence.token(first).before() == Token.Break.NONE
        && first > i - 4
        && !DETERMINER.contains(sentence.form(first))
        && isWithinPhrase(sentence, first - 1)) {
      first--;
    }
    if (first > 0 && sentence.token(first).before() == Token.Break.NONE) {
      if (BEFORE_OBJECT.contains(sentence.form(first - 1))) {
        return false;
      }
      String tag = sentence.partOfSpeech(first - 1);
      if (tag.startsWith("VERB") || tag.startsWith("ADP") || tag.startsWith("PART")) {
        return false;
      }
    }
    boolean heads =
        sources.contains(sentence.form(i)) && (first < i || sentence.form(i).endsWith("s"));
    return !isModifier(sentence, i)
        && (heads || doesSomething(sentence, i) || hasVerb(sentence, i + 1, at));
  }

  /**
   * "My coach leaves silences": a word in -s after one person is a verb, whatever else it may be.
   */
  private boolean doesSomething(SentenceText sentence, int i) {
    String form = sentence.form(i);
    boolean person = people.contains(form) && !form.endsWith("s") || form.equals("coach");
    int next = i + 1;
    return person
        && next < sentence.size()
        && sentence.token(next).before() == Token.Break.NONE
        && !sentence.isPossessive(i)
        && sentence.form(next).endsWith("s")
        && !CommonWords.isFunctionWord(sentence.form(next));
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

  private static boolean isWithinPhrase(SentenceText sentence, int i) {
    String form = sentence.form(i);
    if (DETERMINER.contains(form)) {
      return true;
    }
    if (CommonWords.isFunctionWord(form) || BEFORE_OBJECT.contains(form)) {
      return false;
    }
    String tag = sentence.partOfSpeech(i);
    return tag.equals("ADJ")
        || tag.equals("NOUN")
        || tag.equals("PROPN")
        || form.endsWith("ing") && i > 0 && DETERMINER.contains(sentence.form(i - 1));
  }

  private boolean hasVerb(SentenceText sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (sentence.token(i).before() != Token.Break.NONE && i > from) {
        return false;
      }
      String tag = sentence.partOfSpeech(i);
      if (tag.startsWith("VERB") || tag.startsWith("AUX") || stating.contains(sentence.form(i))) {
        return true;
      }
    }
    return false;
  }
}
