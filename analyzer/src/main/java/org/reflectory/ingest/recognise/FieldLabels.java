package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.HoursReader;

/**
 * Finds the named values of a note's header: {@code Date: 3 March}, a cell {@code Coachee}, front
 * matter {@code client}.
 */
final class FieldLabels {
  private static final int LONGEST_VALUE = 60;
  private static final int LONGEST_REF = 20;
  private static final int LONGEST_TOPIC = 200;

  private static final Map<Field, String> LABELS = new EnumMap<>(Field.class);

  static {
    LABELS.put(
        Field.DATE,
        "(?:session )?date(?: of (?:the )?(?:session|meeting|coaching|supervision|observation))?(?: and time)?|date(?:/| & | and )time|dated|when");
    LABELS.put(
        Field.CLIENT,
        "(?:name of (?:the )?)?(?:coachee|client|mentee)(?: ?/ ?(?:coachee|client|mentee))?(?:['’]?s)?(?: name| initials?| code| id| pseudonym)?"
            + "|person coached|session with");
    LABELS.put(
        Field.REF,
        "(?:reflective )?(?:note |log |diary |session )?ref(?:erence)?(?: ?note)?(?: ?(?:no\\.?|number|#))*|(?:reflective )?note (?:no\\.?|number|#)|rn(?: ?(?:no\\.?|#))?");
    LABELS.put(
        Field.HOURS,
        "(?:session )?(?:duration|length)(?: of (?:the )?(?:session|meeting|supervision))?(?: \\((?:hours|hrs|mins|minutes|in hours|in minutes)\\))?"
            + "|(?:number of |session |contact |supervision )?(?:hours|hrs|minutes|mins)|time spent|session time(?: \\(hrs\\))?|time");
    LABELS.put(Field.START, "start(?: time)?|time started|from");
    LABELS.put(Field.END, "(?:end|finish)(?: time)?|time (?:ended|finished)");
    LABELS.put(
        Field.TOPIC,
        "(?:session |coaching )?(?:topic|subject|theme|title)(?: of (?:the )?(?:session|coaching))?");
    LABELS.put(Field.SESSION, "session(?: (?:no\\.?|number|#))?");
    LABELS.put(Field.KIND, "kind|type(?: of (?:note|document|session))?");
    LABELS.put(
        Field.ADMINISTRATIVE,
        "(?:name of )?(?:learner|candidate|student|coach|mentor|supervisor|observer|assessor|tutor|line manager|organisation)"
            + "(?:['’]?s)?(?: name| number| id| no\\.?)?|name|centre(?: name| number)?|cohort|course|programme|qualification|unit|location|venue|place|platform|format"
            + "|medium|method of delivery|mode|job title|role|email|page|version|status|submission date|word ?count|ilm (?:no\\.?|number|registration)");
  }

  private static final Map<Field, Pattern> ALONE = new EnumMap<>(Field.class);

  static {
    LABELS.forEach(
        (field, label) -> ALONE.put(field, Pattern.compile(label, Pattern.CASE_INSENSITIVE)));
  }

  private static final String OTHER_PEOPLE =
      "(?:leader|manager|colleague|participant|employee|team member|staff(?: member)?|member of"
          + " staff|person|individual|teacher|officer|executive|delegate|apprentice|trainee|volunteer)(?:['’]?s)?(?:"
          + " (?:name|initials|code|pseudonym))?|pseudonym|alias|initials";

  /** Words that name the coachee only where a colon sets them off. */
  private static final String LOOSE_CLIENT =
      "who(?: with)?|(?:met )?with(?: whom)?|seen|met|" + OTHER_PEOPLE;

  /** Words that name the reference only where a colon and a number follow. */
  private static final String LOOSE_REF = "(?:reflective )?note|(?:diary )?entry";

  private static final String ALL = String.join("|", LABELS.values());
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<=^|\\s|[|;,(])(?<label>"
              + ALL
              + "|"
              + LOOSE_CLIENT
              + "|"
              + LOOSE_REF
              + "|where)\\s*(?:#\\s*)?[:=](?!//)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PERSON =
      Pattern.compile("(?:" + LOOSE_CLIENT + ")\\s*[:=]", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_PERSON =
      Pattern.compile("(?:" + OTHER_PEOPLE + ")\\s*[:=]", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("(?:" + LOOSE_REF + ")\\s*#?\\s*[:=]", Pattern.CASE_INSENSITIVE);

  /** A label that a dash sets off from its value, where the value is of the label's kind. */
  private static final Pattern DASHED =
      Pattern.compile("(?<label>[\\p{L} /.#]{3,30}?)\\s+[-–—]\\s+(?<value>\\S.*)", Pattern.DOTALL);

  private static final Pattern AT_START =
      Pattern.compile(
          "(?<label>" + ALL + ")(?<after>\\s*(?:[:=#–—-]\\s*)*|\\s+)(?<value>.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private FieldLabels() {}

  /** A label with its value. */
  record Match(Field field, String label, String value) {
    boolean hasValue() {
      return !value.isBlank();
    }
  }

  /** The field that a label, alone, names. */
  static Optional<Field> named(String label) {
    String bare = label.strip().replaceAll("\\s+", " ").replaceAll("[\\s:#.=–—-]+$", "");
    return ALONE.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(bare).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * All named values of a line, if it holds nothing else: {@code Date: 3 March Coachee: Priya}.
   * Empty where it is no such line, as with the words of a dialogue.
   */
  static List<Match> line(String line) {
    List<Match> matches = new ArrayList<>();
    Matcher matcher = IN_TEXT.matcher(line);
    int labelStart = -1;
    int valueStart = -1;
    while (matcher.find()) {
      if (labelStart < 0 && matcher.start() > 0) {
        return List.of();
      }
      if (labelStart >= 0) {
        matches.add(match(line, labelStart, valueStart, matcher.start()));
      }
      labelStart = matcher.start();
      valueStart = matcher.end();
    }
    if (labelStart >= 0) {
      matches.add(match(line, labelStart, valueStart, line.length()));
    }
    if (matches.isEmpty()) {
      return dashed(line);
    }
    return matches.stream().allMatch(FieldLabels::isPlausible) ? matches : List.of();
  }

  private static List<Match> dashed(String line) {
    Matcher matcher = DASHED.matcher(line.replace('\u00a0', ' ').strip());
    if (!matcher.matches()) {
      return List.of();
    }
    String value = matcher.group("value").strip();
    return named(matcher.group("label"))
        .filter(field -> isOfKind(field, value))
        .map(field -> List.of(new Match(field, matcher.group("label"), value)))
        .orElse(List.of());
  }

  private static boolean isOfKind(Field field, String value) {
    return switch (field) {
      case DATE -> value.length() <= LONGEST_REF && value.chars().anyMatch(Character::isDigit);
      case CLIENT -> PersonNames.matches(value);
      case REF -> value.length() <= LONGEST_REF && value.matches(".*\\d.*");
      case HOURS ->
          value.length() <= LONGEST_VALUE
              && HoursReader.read(value, HoursReader.Unit.HOURS).isPresent();
      default -> false;
    };
  }

  /**
   * The named value that a table cell begins with; the value is empty where the cell holds the
   * label alone.
   *
   * @param colonNeeded whether words after the label must be set off from it
   */
  static Optional<Match> cell(String cell, boolean colonNeeded) {
    String text = cell.replace('\u00a0', ' ').strip();
    Optional<Field> alone = named(text);
    if (alone.isPresent()) {
      return Optional.of(new Match(alone.get(), text, ""));
    }
    Matcher matcher = AT_START.matcher(text);
    if (!matcher.matches()
        || (colonNeeded && matcher.group("after").isBlank())
        || matcher.group("value").isEmpty()) {
      return Optional.empty();
    }
    if (matcher.group("after").isEmpty()) {
      return Optional.empty();
    }
    String label = text.substring(0, matcher.start("value")).strip();
    return named(label)
        .map(field -> new Match(field, label, matcher.group("value").strip()))
        .filter(FieldLabels::isPlausible);
  }

  private static Match match(String line, int labelStart, int valueStart, int end) {
    String label = line.substring(labelStart, valueStart).strip();
    String value =
        line.substring(valueStart, end)
            .replace('\u00a0', ' ')
            .strip()
            .replaceAll("[\\s|;,(]+$", "")
            .replaceAll("^\\*+\\s*|\\s*\\*+$", "");
    boolean person = PERSON.matcher(label).matches();
    boolean number = NUMBER.matcher(label).matches();
    Field field =
        person ? Field.CLIENT : number ? Field.REF : named(label).orElse(Field.ADMINISTRATIVE);
    return new Match(field, label, value);
  }

  private static boolean isPlausible(Match match) {
    String value = match.value();
    if (match.field() == Field.TOPIC) {
      return value.length() <= LONGEST_TOPIC;
    }
    if (value.length() > LONGEST_VALUE || value.endsWith("?") || value.endsWith("!")) {
      return false;
    }
    if (NUMBER.matcher(match.label()).matches()) {
      return value.matches("#?[A-Z]{0,3}[ -]?\\d{1,3}[a-z]?");
    }
    if (match.field() == Field.REF && !value.isEmpty()) {
      return value.length() <= LONGEST_REF && value.chars().anyMatch(Character::isLetterOrDigit);
    }
    if (OTHER_PERSON.matcher(match.label()).matches()) {
      return PersonNames.mayBe(value);
    }
    boolean person = match.field() == Field.CLIENT || match.field() == Field.ADMINISTRATIVE;
    boolean sentence =
        value.endsWith(".") && value.contains(" ")
            || value.startsWith("\"")
            || value.startsWith("“")
            || value.startsWith("‘");
    return !person || (!sentence && value.split("\\s+").length <= 6);
  }
}
