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
        "^(?:by when|when by|target date|review date|completion date|deadline|timescales?|due(?:"
            + " date)?|by(?! who)|date (?:for|of) (?:completion|review)|date completed|complete"
            + " by)\\b");
    put(ColumnRole.STATUS, "^agreement signed|^(?:contract|consent) signed");
    put(
        ColumnRole.DATE,
        "^(?!.*\\b(?:next|writ\\w+|submi\\w+|log(?:ged)?|ent(?:ry|ered)|signed|agreed|birth)\\b)(?:(?:session"
            + " |meeting |coaching )?dates?\\b|^date)|^when\\b(?!.*\\bi\\b)|^day$|\\bdate of (?:the"
            + " )?(?:session|meeting|coaching)|^(?:(?:session|note|diary|log|entry|reflective)"
            + " )*(?:no|nos|num|number|ref|reference|rn|#|note|session|time|day|week|who|name|initials|"
            + PERSON
            + ")s?(?: (?:no|number|ref|#))?(?: (?:and|/|\\+|with))? (?:the )?(?:dates?|when)$");
    put(
        ColumnRole.START,
        "^(?:start(?:ed|s|ing)?|began|begin|from|time (?:started|from|in|of start)|(?:start|from)"
            + " ?time|start of session)(?: time| at)?$|^(?:times? )?(?:from|start(?:ed|s|ing)?|began)(?:"
            + " /| and| -)? (?:to|till|until|end(?:ed|s)?|finish(?:ed)?)(?: times?)?$|^timings?$|^clock(?:"
            + " times?)?$|^time of (?:day|session|meeting)$|^times? (?:in )?24 ?h(?:(?:ou)?rs?)?(?:"
            + " clock)?$");
    put(
        ColumnRole.END,
        "^(?:end(?:ed|s)?|finish(?:ed)?|to|until|till|time (?:ended|finished|to|out|of"
            + " finish)|(?:end|finish|to) ?time|end of session)(?: time| at)?$");
    put(
        ColumnRole.CUMULATIVE,
        "cumul|running|accumul|aggregate|\\b(?:total|hours|hrs|sum|time) (?:to date|so far)|^(?:so"
            + " far|to date|ytd|tally)$|^cum\\b|^(?:overall |grand )?total(?: coaching)?(?: hours?|"
            + " hrs?| time| mins| minutes)?$|^grand total|^balance$");
    put(
        ColumnRole.CLIENT,
        "^" + PERSON + "(?:s|'s)? (?:ref|reference|code|id|no|number|initials|pseudonym|alias)$");
    put(
        ColumnRole.MEASURE,
        "\\bhow\\b.*\\bi(?:'ll)?(?: will| shall| would)? know|how will i"
            + " know|measure|success|evidence (?:of|that) .*(?:achiev|complet|address)|how"
            + " .*(?:addressed|achieved)|desired outcome|review of progress|progress");
    put(
        ColumnRole.REF,
        "\\brefs?\\b|\\breference\\b|\\bnotes?"
            + " (?:no|number|#|id|ref)|^rn\\b|^refl?\\b.{0,3}\\bnotes?$|^(?:reflective"
            + " )?note$|^note #|^reflective note(?: /| no| #|$)");
    put(
        ColumnRole.HOURS,
        "\\bhours?\\b|\\bhrs?\\b|\\bduration\\b|\\blength\\b|\\bmins?\\b|\\bminutes\\b|^how"
            + " long|^(?:session |contact |actual |coaching )?times?(?: spent| taken)?$");
    put(
        ColumnRole.FEEDBACK,
        "feedback|"
            + PERSON
            + "s? (?:response|comments?|said|thought|told)|comments? (?:from|by)|\\b(?:they|s?he)"
            + " (?:said|thought|told|felt|found)|how (?:they|s?he|the "
            + PERSON
            + ") (?:found|felt)|in (?:their|his|her) (?:own )?words|^what (?:the |my )?(?!(?:i|we|was|is|got|else)\\b)\\p{L}+(?:"
            + " \\p{L}+)? (?:said|thought|told me|made)(?: (?:of|about) .*)?$|^their"
            + " (?:view|comments?|response|reaction)");
    put(
        ColumnRole.CLIENT,
        "^(?:name of )?(?:the )?"
            + PERSON
            + "(?:s|'s)?\\b(?!.*(?:issue|goal|topic|need|objective|background|action|agenda|aim|focus|reason|total|hours|hrs|sessions))|^(?:full"
            + " |first )?names?$|^(?:name )?(?:or |and |/"
            + " )?initials$|^who\\b(?!.*(?:refer|paid|else))|^person(?:"
            + " (?:coached|seen))?$|^(?:session |met )?with(?: who|"
            + " whom)?$|^participant|^individual$|^(?:team member|colleague|employee|staff(?:"
            + " member)?|member of staff|leader|manager|teacher|officer|executive|delegate|apprentice|volunteer|trainee|mentee|learner|student)(?:'?s)?(?:"
            + " (?:name|initials|code|pseudonym|ref))?$|^(?:with )?whom$|^people$|^seen$|^(?:pseudonym|alias|code"
            + " ?name)$|^coached$");
    put(ColumnRole.SUPERVISOR, "supervisor");
    put(
        ColumnRole.PREPARATION,
        "\\bprep\\b|preparation|\\bprepared?\\b|\\b(?:getting|got|get)"
            + " ready\\b|^before(?:hand)?$|\\bplanned\\b|\\bplanning\\b|^plan(?: for|$)|before the"
            + " session");
    put(
        ColumnRole.DEVELOPED,
        "\\bhow (?:have )?(?:i|it)(?:'ve)?(?: have| was)? (?:been )?develop|development (?:to"
            + " date|so far|undertaken)|how i (?:got|came) (?:here|there)");
    put(
        ColumnRole.COMPETENCE,
        "^competenc|^(?:core )?(?:skills?|behaviours?|standards?|capabilit\\w+)(?: area)?$");
    put(
        ColumnRole.EVIDENCE,
        "\\bevidence\\b|current level|level of competence|\\bmy strengths?\\b|^strengths?$|how i"
            + " demonstrate|what i can (?:show|do)|^where i am|^rating$|^score$");
    put(
        ColumnRole.IMPACT,
        "\\bimpact\\b|\\beffects?\\b|consequence|^what it does|what happens because|why (?:is"
            + " )?(?:it|this) (?:matters|important)");
    put(
        ColumnRole.GAPS,
        "\\bgaps?\\b|development (?:items?|areas?|needs?|goals?|objectives?)|areas? (?:for|to|of)"
            + " (?:further )?(?:development|improve)|weakness|what do i (?:want|need) to|what"
            + " i(?:'d like| want| need| have)? to (?:work on|develop|improve|get better)|learning"
            + " (?:need|goal|objective)s?");
    put(
        ColumnRole.ACTION,
        "\\bactions?\\b(?! agreed)|remedial|what (?:will i|i will|i'll|i am going to|i'm going"
            + " to|do i need to do|must i)|how will i"
            + " (?:do|achieve|get|address)|^activit|^steps|^methods? of development");
    put(
        ColumnRole.CONCLUSIONS,
        "reflect|conclusion|\\blearn(?:s|t|ed|ing)?\\b|development points?|evaluation|what"
            + " went|self assessment|do differently|\\binsights?\\b|next time|^for me\\b|note to"
            + " self|take ?aways?|what i (?:take|took|make|made|will take)|\\bi(?:'d| would| could)"
            + " (?:do|change|have done)|looking back|my (?:learning|practice)");
    put(
        ColumnRole.TECHNIQUES,
        "technique|what (?:i|we) did|what happened|how (?:it|the session)"
            + " (?:went|ran)|\\bapproach\\b|\\bprocess\\b|^methods?$|session"
            + " (?:content|summary|notes|detail)|actions? agreed|agreed"
            + " actions|^outcomes?|intervention|^description|^summary|^discussion|^content");
    put(
        ColumnRole.TOOLS,
        "\\btools?\\b|\\bmodels?\\b|(?<!room |venue |platform |location |time |space )\\bused\\b");
    put(ColumnRole.GROUP, "methodology");
    put(
        ColumnRole.TOPIC,
        "topic|objective|\\bissues?\\b|\\bfocus\\b|purpose|\\btheme|subject|overview|\\bgoals?\\b|\\baims?\\b|reason|agenda|\\bproblem|\\bchallenge|\\bsituation|^sessions?$|^session"
            + " title$|^title$|^coaching$|^(?:what it'?s"
            + " )?about\\b|^what$|^what\\b.*\\b(?:about|brought|for|worked on|talked about|talked"
            + " through|looked at|discussed|covered|on)\\b|^matter|^area\\b");
    put(
        ColumnRole.STATUS,
        "^status$|attend|^(?:any )?(?:other )?comments?$|^notes?$|^(?:any )?remarks$|^(?:session"
            + " )?held$|^cancel|^(?:it |did it )?(?:took place|take place|happen(?:ed)?|went"
            + " ahead)\\b");
    put(
        ColumnRole.NUMBER,
        "^(?:no|nos|num|nr|number|#|id|code|entry|item|row|line|s / n|serial)(?:"
            + " (?:no|number|#))?$|^(?:session|meeting|log|entry|diary)s?"
            + " (?:no|nos|number|num|nr|#|id)$");
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
