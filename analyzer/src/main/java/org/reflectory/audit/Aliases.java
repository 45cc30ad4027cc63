package org.reflectory.audit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.index.IndexedNote;
import org.reflectory.pseudonym.LabelKind;
import org.reflectory.pseudonym.NameFinder;
import org.reflectory.pseudonym.NameFinder.Found;
import org.reflectory.session.Client;

/** Tells labels that hide who somebody is, and names that stand for a person so hidden. */
final class Aliases {
  private static final NameFinder NAMES = new NameFinder();

  /** The learner says that the names are not real. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\bpseudonyms?\\b|\\b(?:names?|initials) (?:have been|has been|were|are) (?:changed|altered|anonymised|invented|disguised)"
              + "|\\bnot (?:their|her|his|the) real names?\\b|\\banonymised\\b|\\bchanged? (?:all )?(?:the )?names\\b",
          Pattern.CASE_INSENSITIVE);

  /** What a coach does with the coachee, before the name. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:I|we|I'd|I've|I\u2019d|I\u2019ve)\\s+(?:\\w+\\s+){0,2}?"
              + "(?:asked|invited|thanked|told|reminded|challenged|encouraged|coached|met|supported|helped|let|gave|offered|wanted|got|left|pressed|pushed|congratulated|praised|walked)\\s+$"
              + "|\\b(?:session|meeting|contract(?:ed|ing)?|agreed|time|work(?:ed|ing)?|coaching)\\s+with\\s+$"
              + "|\\b(?:coachee|client|mentee)(?:\\s+(?:is|was|called|named))?[,:]?\\s+$",
          Pattern.CASE_INSENSITIVE);

  /** What a coachee does with the coach, behind the name. */
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:['\u2019]s (?:feedback|words|goal|session|contract|answer|score)\\b"
              + "|\\s+and I\\b|\\s+(?:told|asked|thanked|emailed|texted|gave|showed) me\\b|\\s+said to me\\b"
              + "|\\s+(?:(?:has|had|then|also|just|really)\\s+)?(?:said|felt|replied|answered|laughed|nodded|smiled|paused|rated|scored|realised|fed back|went quiet|came up with|left|arrived)\\b"
              + "|\\s*\\((?:coachee|client|mentee)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** Somebody else, introduced by what they are. */
  private static final Pattern THIRD =
      Pattern.compile(
          "\\b(?:manager|boss|colleague|deputy|director|head|wife|husband|partner|son|daughter|mother|father|sister|brother|friend|team|tutor|supervisor|assessor|trainer|peer|predecessor|PA|assistant|and|or|like|called|by|from)[,:]?\\s+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESSED_BEFORE =
      Pattern.compile("[\"\u201c\u2018'][^\"\u201d]{0,80}?,\\s*$|[\"\u201c\u2018']$");
  private static final Pattern ADDRESSED_AFTER =
      Pattern.compile("^(?:[,?!.]|\\s*[\"\u201d\u2019'])");

  private static final Pattern RANKED = Pattern.compile("\\p{L}+\\.? (\\p{Lu})\\.?");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:coachee|client|mentee|person|participant|learner)\\b", Pattern.CASE_INSENSITIVE);

  private Aliases() {}

  /** Whether a coachee's label hides their name: initials, a number, or a name said to be none. */
  static boolean areUsed(AuditInput portfolio, Client client) {
    return switch (LabelKind.of(client.label())) {
      case INITIALS, GENERIC -> true;
      case NAME -> NAMES.find(client.label()).isEmpty() || saysSo(portfolio);
    };
  }

  private static boolean saysSo(AuditInput portfolio) {
    return portfolio.notes().stream()
        .map(IndexedNote::note)
        .anyMatch(note -> SAID.matcher(note.text()).find());
  }

  /** Whether a name may be that of whom the label hides: initials must fit. */
  static boolean mayBe(String label, String name) {
    String initials = initials(label);
    if (initials.isEmpty()) {
      return !name.equalsIgnoreCase(label);
    }
    String[] words = name.toUpperCase(Locale.ROOT).split("[\\s-]+");
    if (words.length == 1) {
      return words[0].length() > 2 && initials.startsWith(words[0].substring(0, 1));
    }
    return initials.startsWith(words[0].substring(0, 1))
        && initials.endsWith(words[words.length - 1].substring(0, 1));
  }

  /**
   * The initials in a label: {@code JT}, {@code J.T.}, the last letter of {@code PC D}; none in a
   * numbered one or a name.
   */
  private static String initials(String label) {
    if (LabelKind.of(label) == LabelKind.INITIALS) {
      return label.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    }
    Matcher ranked = RANKED.matcher(label);
    return ranked.matches() && !NUMBERED.matcher(label).find() ? ranked.group(1) : "";
  }

  /** Whether the sentence says that the name and the label are one: {@code Coachee B (Dana)}. */
  private static boolean isEquated(String label, String before, String after) {
    String same = "(?:\\b(?:is|was|as|called|named|alias|aka|here|namely)\\b|[=(])";
    String quoted = Pattern.quote(label);
    return Pattern.compile("^.{0,40}?" + same + ".{0,12}\\b" + quoted + "\\b").matcher(after).find()
        || Pattern.compile("\\b" + quoted + "\\b.{0,12}" + same + ".{0,12}$")
            .matcher(before)
            .find();
  }

  /**
   * Whether a name in a record of a session means the coachee: its initials fit and nobody else is
   * introduced by it, or the coach speaks to or of its bearer as one does of a coachee.
   */
  static boolean isCoachee(String label, Found name, String sentence) {
    if (!mayBe(label, name.name())) {
      return false;
    }
    String before = sentence.substring(0, name.span().start());
    String after = sentence.substring(name.span().end());
    if (THIRD.matcher(before).find()) {
      return false;
    }
    if (isEquated(label, before, after)) {
      return true;
    }
    boolean isSpokenTo =
        ADDRESSED_BEFORE.matcher(before).find() && ADDRESSED_AFTER.matcher(after).find();
    return isSpokenTo
        || BEFORE.matcher(before).find()
        || AFTER.matcher(after).find()
        || !initials(label).isEmpty();
  }
}
