package org.reflectory.ingest.recognise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.Phrases;

/**
 * Tells what a column holds by the words of its title, in any of the ways that learners and centres
 * put them.
 */
final class ColumnTitles {
  private static final int LONGEST_TITLE = 16;
  private static final String PERSON = "(?:coachee|client|mentee)";

  /** In order: the first that is found in the title wins. */
  private static final Map<Pattern, ColumnRole> TITLES = new LinkedHashMap<>();

  static {
    put(ColumnRole.ASSESSOR, "\\b(?:assessor|verifier|iqa|internal quality|tutor|marker)\\b");
    put(
        ColumnRole.DEADLINE,
        "^(?:by when|when by|target date|review date|completion date|deadline|timescales?|due(?: date)?|date (?:for|of) (?:completion|review)|date completed|complete by)\\b");
    put(
        ColumnRole.DATE,
        "^(?:session |meeting )?dates?\\b|^date|^when$|^day$|\\bdate of (?:the )?(?:session|meeting|coaching)");
    put(ColumnRole.START, "^(?:start|time started|start time|from)(?: time)?$");
    put(ColumnRole.END, "^(?:end|finish|time (?:ended|finished)|to)(?: time)?$");
    put(
        ColumnRole.CUMULATIVE,
        "cumul|running|accumul|\\b(?:total|hours|hrs) (?:to date|so far)|^cum\\b|^total(?: hours?| hrs?| time)?$|^grand total|^balance$");
    put(
        ColumnRole.MEASURE,
        "\\bhow (?:will )?i(?:'ll)?(?: will)? know|measure|success|evidence (?:of|that) .*(?:achiev|complet|address)|how .*(?:addressed|achieved)|desired outcome|review of progress|progress");
    put(
        ColumnRole.REF,
        "\\bref\\b|\\breference\\b|\\bnote (?:no|number|#|id)|^rn\\b|^(?:reflective )?note$|^note #|^reflective note(?: /| no| #|$)");
    put(
        ColumnRole.HOURS,
        "\\bhours?\\b|\\bhrs?\\b|\\bduration\\b|\\blength\\b|\\bmins?\\b|\\bminutes\\b|^(?:session |contact |actual )?times?(?: spent| taken)?$");
    put(ColumnRole.FEEDBACK, "feedback|" + PERSON + "s? (?:response|comments?|said)|comments from");
    put(
        ColumnRole.CLIENT,
        "^(?:name of )?(?:the )?"
            + PERSON
            + "(?:s|'s)?\\b(?!.*(?:issue|goal|topic|need|objective|background|action|agenda|aim|focus|reason))"
            + "|^(?:full )?names?$|^initials$|^who(?: with)?$|^person$|^with(?: whom)?$|^participant");
    put(ColumnRole.SUPERVISOR, "supervisor");
    put(
        ColumnRole.PREPARATION,
        "\\bprep\\b|preparation|\\bplanned\\b|\\bplanning\\b|^plan(?: for|$)|before the session");
    put(
        ColumnRole.DEVELOPED,
        "\\bhow (?:have )?(?:i|it)(?:'ve)?(?: have| was)? (?:been )?develop|development (?:to date|so far|undertaken)");
    put(
        ColumnRole.COMPETENCE,
        "^competenc|^(?:core )?(?:skills?|behaviours?|standards?|capabilit\\w+)(?: area)?$");
    put(
        ColumnRole.EVIDENCE,
        "\\bevidence\\b|current level|level of competence|\\bmy strengths?\\b|^strengths?$|how i demonstrate|^rating$|^score$");
    put(
        ColumnRole.IMPACT,
        "\\bimpact\\b|\\beffect of\\b|consequence|^what it does|what happens because|why (?:is )?(?:it|this) (?:matters|important)");
    put(
        ColumnRole.GAPS,
        "\\bgaps?\\b|development (?:items?|areas?|needs?|goals?|objectives?)|areas? (?:for|to|of) (?:further )?(?:development|improve)|weakness|what do i (?:want|need) to|learning (?:need|goal|objective)s?");
    put(
        ColumnRole.ACTION,
        "\\bactions?\\b(?! agreed)|remedial|what (?:will i|i will|i'll|i am going to|i'm going to|do i need to do|must i)|how will i (?:do|achieve|get|address)|^activit|^steps|^methods? of development");
    put(
        ColumnRole.CONCLUSIONS,
        "reflect|conclusion|\\blearning\\b|\\blearnt\\b|\\blearned\\b|development points?|evaluation|what went|self assessment|do differently|\\binsights?\\b|next time|^for me$|note to self|my (?:learning|practice)");
    put(
        ColumnRole.TECHNIQUES,
        "technique|what (?:i|we) did|what happened|\\bapproach\\b|\\bprocess\\b|^methods?$|session (?:content|summary|notes|detail)|actions? agreed|agreed actions|^outcomes?|intervention|^description|^summary|^discussion|^content");
    put(ColumnRole.TOOLS, "\\btools?\\b|\\bmodels?\\b");
    put(ColumnRole.GROUP, "methodology");
    put(
        ColumnRole.TOPIC,
        "topic|objective|\\bissues?\\b|\\bfocus\\b|purpose|\\btheme|subject|overview|\\bgoals?\\b|\\baims?\\b|reason|agenda|^session$|^coaching$|^(?:what it'?s )?about\\b");
    put(ColumnRole.STATUS, "^status$|attend|^comments?$|^notes?$|^remarks$|^held$|^cancel");
  }

  private ColumnTitles() {}

  private static void put(ColumnRole role, String pattern) {
    TITLES.put(Pattern.compile(pattern), role);
  }

  /** What a column with this title holds. */
  static Optional<ColumnRole> role(String title) {
    String plain = Phrases.plain(title.replaceAll("\\s+", " "));
    if (plain.isEmpty() || Phrases.words(plain) > LONGEST_TITLE) {
      return Optional.empty();
    }
    return TITLES.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(plain).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
