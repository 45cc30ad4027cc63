package org.reflectory.analytics;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.NoteFinding.TalkRatio;

/**
 * Reads who talked how much from what a note says: "60 me, 40 her", "30% talking, 70% listening",
 * "70/30 to her". Two bare numbers count only in a sentence on talking; where nobody is named the
 * coachee gets the larger, as a guess.
 */
final class TalkRatios {
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.:/])(?<a>\\d{1,2})\\s*%?\\s*(?<afterA>[a-z ]{0,18}?)\\s*(?<parted>[/:\u2013,;-]|\\b(?:to|and|versus|v|against)\\b|(?<=[a-z] ))"
              + "\\s*(?<beforeB>[a-z ]{0,12}?)\\s*(?<b>\\d{1,2})(?!\\d|[.:/]\\d)\\s*(?<share>%?)\\s*(?<afterB>[a-z ]{0,24})");
  private static final Pattern ABOUT_TALK =
      Pattern.compile(
          "\\b(talk\\w*|spoke|speak\\w*|air ?time|listen\\w*|words|said most|voice)\\b");
  private static final Pattern OTHER_UNIT =
      Pattern.compile(
          "\\b(min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?|people|emails?|questions?|pages?|marks?|points?)\\b");
  private static final String ME = "me|mine|i|myself|my|coach";
  private static final String THEM =
      "her|him|them|hers|his|theirs|she|he|they|coachee|client|mentee";
  private static final Pattern COACH = Pattern.compile("\\b(" + ME + "|talking|speaking)\\b");
  private static final Pattern COACHEE = Pattern.compile("\\b(" + THEM + "|listening)\\b");
  private static final Pattern PAIR =
      Pattern.compile(
          "^(?:for )?(?<first>"
              + ME
              + "|"
              + THEM
              + ") (?:to|and|against|versus) (?<second>"
              + ME
              + "|"
              + THEM
              + ")\\b");
  private static final Pattern FAVOURED =
      Pattern.compile("^(?:(?:in|to|for|with|on) )?(?<who>" + ME + "|" + THEM + ")\\b");
  private static final Pattern TALKED_MOST =
      Pattern.compile(
          "\\b(?:mostly|mainly) (?<a>"
              + ME
              + "|"
              + THEM
              + ")\\b|\\b(?<b>"
              + ME
              + "|"
              + THEM
              + ") (?:was |were )?(?:talk\\w*|spoke|speaking|doing|did)(?: the)? (?:more|most)\\b|\\bwith (?<c>me) (?:talking|doing)\\b");

  private TalkRatios() {}

  /** The ratio that a sentence states, if it states one. */
  static Optional<TalkRatio> in(String sentence) {
    String plain = sentence.toLowerCase(Locale.ROOT);
    Matcher numbers = NUMBERS.matcher(plain);
    while (numbers.find()) {
      int a = Integer.parseInt(numbers.group("a"));
      int b = Integer.parseInt(numbers.group("b"));
      if (a + b == 100 && !isOfSomethingElse(numbers)) {
        Boolean coachIsFirst = isBare(numbers) ? ofBare(numbers, a >= b, plain) : ofNamed(numbers);
        if (coachIsFirst != null) {
          return Optional.of(
              coachIsFirst ? new TalkRatio(a, b, false) : new TalkRatio(b, a, false));
        }
        if (ABOUT_TALK.matcher(plain).find()) {
          return Optional.of(new TalkRatio(Math.min(a, b), Math.max(a, b), a != b));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfSomethingElse(Matcher numbers) {
    return OTHER_UNIT.matcher(numbers.group("afterA") + " " + numbers.group("beforeB")).find()
        || OTHER_UNIT.matcher(numbers.group("afterB").strip()).lookingAt();
  }

  /** Whether it is a pair of numbers like 70/30 and not a number for each with its own words. */
  private static boolean isBare(Matcher numbers) {
    return numbers.group("afterA").isBlank()
        && numbers.group("beforeB").isBlank()
        && numbers.group("share").isEmpty()
        && "/:\u2013-".contains(numbers.group("parted"));
  }

  /** Whose words stand at each number; {@code null} if nobody's. */
  private static @Nullable Boolean ofNamed(Matcher numbers) {
    String first = numbers.group("afterA");
    String second = numbers.group("beforeB") + " " + numbers.group("afterB");
    if (COACH.matcher(first).find() || COACHEE.matcher(first).find()) {
      return COACH.matcher(first).find();
    }
    boolean coachSecond = COACH.matcher(second).find();
    boolean coacheeSecond = COACHEE.matcher(second).find();
    return coachSecond == coacheeSecond ? null : Boolean.valueOf(coacheeSecond);
  }

  /** Who is named behind the pair: two in its order, or one, who has the larger share. */
  private static @Nullable Boolean ofBare(Matcher numbers, boolean firstIsLarger, String sentence) {
    String after = numbers.group("afterB").strip();
    Matcher pair = PAIR.matcher(after);
    if (pair.find() && isCoach(pair.group("first")) != isCoach(pair.group("second"))) {
      return isCoach(pair.group("first"));
    }
    Matcher favoured = FAVOURED.matcher(after);
    if (favoured.find()) {
      return isCoach(favoured.group("who")) == firstIsLarger;
    }
    Matcher most = TALKED_MOST.matcher(sentence);
    if (most.find()) {
      String who =
          most.group("a") != null
              ? most.group("a")
              : most.group("b") != null ? most.group("b") : most.group("c");
      return isCoach(who) == firstIsLarger;
    }
    return null;
  }

  private static boolean isCoach(String word) {
    return word.matches(ME);
  }
}
