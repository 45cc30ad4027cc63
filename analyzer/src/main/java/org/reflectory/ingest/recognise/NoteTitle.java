package org.reflectory.ingest.recognise;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.NumberWords;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.note.NoteKind;

/**
 * The title or first line of one note, such as {@code Reflective note 3 - 12 May - Priya}, taken
 * apart.
 *
 * @param kind the kind it names, if any
 * @param ref the learner's reference, as written
 * @param session the number of a session, as written, such as {@code Session 4}
 * @param date the day, as read
 * @param dateText the day, as written
 * @param client the coachee
 * @param hours the length in hours
 * @param topic what else the title says
 * @param otherWords how many words say something else than all these, the coachee's name included
 * @param strangeWords how many of them are neither a name nor link the other parts
 */
record NoteTitle(
    @Nullable NoteKind kind,
    @Nullable String ref,
    @Nullable String session,
    @Nullable WrittenDate date,
    String dateText,
    @Nullable String client,
    @Nullable Double hours,
    @Nullable String topic,
    int otherWords,
    int strangeWords) {

  private static final int LONGEST = 16;
  private static final int LONGEST_PLAIN = 12;
  private static final Pattern MARKS =
      Pattern.compile("^[-=_~*#+—–]{2,}\\s*(?=[\\p{L}\\d])|(?<=[\\p{L}\\d)])\\s*[-=_~*#+—–]{2,}$");
  private static final Pattern WITH = Pattern.compile("(?i)(?<![\\p{L}\\d])w/\\s*");

  /** What parts the parts of a title; a full stop does behind a word or where something was. */
  private static final Pattern PARTS =
      Pattern.compile(
          "\\s[-–—]+(?:\\s|$)|(?:^|\\s)[-–—]+\\s|[|,;:()\\[\\]/]|–|—|\\s{2,}|\\t"
              + "|(?<=\\p{Ll}{2}|\\p{Lu}{3})(?<!\\bMrs)\\.(?=\\s|$)"
              + "|(?<=\\|\\s)\\s?\\.(?=\\s|$)");

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}[.,]\\d{1,2}");

  /** A coachee without a name. */
  private static final Pattern CODED =
      Pattern.compile(
          "\\b(?:Client|Coachee|Mentee|Person|Participant) (?:[A-Z]{1,2}\\d?|\\d{1,2})(?![\\p{L}\\d/.])");

  private static final Pattern WORDS_OF_KIND =
      Pattern.compile(
          "(?i)\\b(?:rn|reflective|reflections?|coaching|mentoring|supervision|diary|session|meeting|notes?|logs?|records?|entry|account|journal|write-?up|observation|observed|feedback|sheet|form|contract|agreement|between)\\b");
  private static final Pattern LINKS =
      Pattern.compile(
          "(?i)^(?:with|for|on|of|from|by|re|and|the|coachee|client|dated?|ref|no)\\b[.:]?\\s*|\\s*\\b(?:on|with|for|from|dated?|the|of)$");
  private static final Pattern WITH_SOMEBODY =
      Pattern.compile(
          "(?:.*\\s)?(?i:session|notes?|meeting|reflections?|agreement|contract|feedback)(?:\\s.*)?\\s(?i:with|for|from|between)\\s(?!the\\b)\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*)?");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:(?:coaching|reflective|supervision|diary) )?(?:note|session|entry|reflection|rn|supervision)(?: no\\.?| number)? ?#?(?:\\d{1,3}|"
              + NumberWords.ANY
              + ")\\b.{0,80}");
  private static final Pattern SPEAKS_OF_SESSION =
      Pattern.compile(
          "(?i)(?:coaching |my )?(?:reflective|reflection|session|rn ?\\d|diary entry|supervision|observ|note \\d|coaching session).*");

  /** Takes any text apart, whether it is a title or not. */
  static NoteTitle of(String text, DateReader dates) {
    TitleParts parts = new TitleParts(WITH.matcher(text.strip()).replaceAll("with "), dates);
    String session = parts.session();
    String before = parts.rest();
    WrittenDate date = parts.date();
    String dateText = date == null ? "" : date.span().of(before).strip();
    Double hours = parts.hours();
    String found = parts.ref();
    String ref = found == null && date != null ? parts.leadingNumber() : found;
    NoteKind kind = KindTitles.of(text).filter(named -> isOfTitle(named, text)).orElse(null);
    NoteTitle title =
        new NoteTitle(kind, ref, session, date, dateText, null, hours, null, parts.words(), 0);
    return title.withNames(parts.rest());
  }

  /** Reads a heading or a file's name as a note's title. */
  static Optional<NoteTitle> ofHeading(String text, DateReader dates) {
    if (Phrases.words(text) > LONGEST) {
      return Optional.empty();
    }
    Optional<String> number = PlainTitles.number(text);
    if (number.isPresent()) {
      return Optional.of(of("", dates).withRef(number.get()));
    }
    NoteTitle title = of(text, dates);
    if (isSentence(text) && !title.isHeader()) {
      return Optional.empty();
    }
    boolean tells =
        title.ref != null
            || title.session != null
            || title.date != null
            || WITH_SOMEBODY.matcher(text).matches();
    return tells ? Optional.of(title) : Optional.empty();
  }

  /** Reads a line set like running text; it must look more like a title than a heading must. */
  static Optional<NoteTitle> ofLine(String line, DateReader dates) {
    String text = MARKS.matcher(line).replaceAll("");
    if (Phrases.words(text) > LONGEST) {
      return Optional.empty();
    }
    NoteTitle title = of(text, dates);
    if (Phrases.words(text) > LONGEST_PLAIN && title.strangeWords > 0) {
      return Optional.empty();
    }
    if (title.isHeader() && title.strangeWords == 0 && title.isWhole(text)) {
      return Optional.of(title);
    }
    if (isSentence(text) || text.endsWith(".")) {
      return Optional.empty();
    }
    boolean numbered = NUMBERED.matcher(text).matches();
    boolean dated = title.date != null && SPEAKS_OF_SESSION.matcher(text).matches();
    boolean parted = text.matches("(?s).*(?:\\s[-–—|]\\s|[|:,]|\\s{2}).*");
    boolean dateFirst =
        title.date != null
            && text.startsWith(title.dateText)
            && parted
            && (title.date.year() != null || title.client != null);
    boolean enough =
        title.client != null
            || title.ref != null
            || title.hours != null
            || title.kind != null
            || title.session != null;
    return numbered || dated || (dateFirst && enough) ? Optional.of(title) : Optional.empty();
  }

  /**
   * Reads one of the first lines of a note, where learners note down when, with whom and for how
   * long.
   *
   * @param known the coachee that the file's name names, if any: their name alone counts then
   */
  static Optional<NoteTitle> ofFirstLine(String text, DateReader dates, @Nullable String known) {
    if (Phrases.words(text) > LONGEST) {
      return Optional.empty();
    }
    NoteTitle title = of(text, dates);
    if (Phrases.words(text) > LONGEST_PLAIN && title.strangeWords > 0) {
      return Optional.empty();
    }
    if (isSentence(text) && !title.isHeader()) {
      return Optional.empty();
    }
    int found = title.found();
    boolean person = title.client != null && title.client.equalsIgnoreCase(known);
    boolean enough =
        found >= 2
            ? title.otherWords <= 6
            : found == 1 ? title.otherWords <= 3 : person && title.otherWords == 1;
    return enough ? Optional.of(title) : Optional.empty();
  }

  /** How many of day, reference, length and session's number it gives. */
  private int found() {
    return (date != null ? 1 : 0)
        + (ref != null ? 1 : 0)
        + (hours != null ? 1 : 0)
        + (session != null ? 1 : 0);
  }

  /**
   * Whether it says on which day the session was, and with whom, for how long or as which, and next
   * to nothing else: full stops part such things, too.
   */
  private boolean isHeader() {
    boolean more = client != null || hours != null || ref != null || session != null;
    return date != null && more && strangeWords <= 2;
  }

  /**
   * Whether it is a title by what it says alone: two of day, reference and length, or a day with
   * the name of somebody and no word more.
   */
  private boolean isWhole(String text) {
    return found() >= 2
        || (client != null
            && otherWords <= Phrases.words(client) + (text.contains("with") ? 1 : 0));
  }

  private static boolean isSentence(String text) {
    return text.isBlank()
        || text.endsWith("?")
        || text.endsWith("!")
        || text.matches("(?s).*(?:\\p{Ll}{2}|\\p{Lu}{3})\\.(?:\\s.*)?");
  }

  /**
   * Whether a kind is what the title names, and not its topic: "12 May - Priya - giving feedback"
   * is no feedback sheet.
   */
  private static boolean isOfTitle(NoteKind kind, String text) {
    return kind.isSessionRecord()
        || kind == NoteKind.SUPERVISION
        || kind == NoteKind.OBSERVATION
        || (!Character.isDigit(text.strip().charAt(0))
            && !text.matches("(?i)(?:reflective|reflection|session|note|rn|coaching session).*"));
  }

  /** Whether it says nothing of a session. */
  boolean isEmpty() {
    return found() == 0 && client == null;
  }

  /** The same under another reference. */
  NoteTitle withRef(String other) {
    return new NoteTitle(
        kind, other, session, date, dateText, client, hours, topic, otherWords, strangeWords);
  }

  /** The same without numbers, for documents that have none of their own. */
  NoteTitle withoutRef() {
    return new NoteTitle(
        kind, null, null, date, dateText, client, hours, topic, otherWords, strangeWords);
  }

  private NoteTitle withNames(String rest) {
    String person = null;
    String about = null;
    String number = null;
    int strange = 0;
    String marked = Numerals.setOff(rest.replaceAll("(?i)\\bwith\\b", "| with"));
    for (String part : PARTS.split(marked)) {
      boolean afterWith = part.strip().toLowerCase(Locale.ROOT).startsWith("with ");
      Matcher coded = CODED.matcher(part);
      if (person == null && coded.find()) {
        person = coded.group();
        part = part.substring(0, coded.start()) + part.substring(coded.end());
      }
      String bare = clean(part);
      String name = bare.replaceFirst("(?<=[\\p{L}.]) \\d{1,2}$", "");
      boolean isPerson =
          afterWith
              ? PersonNames.mayBe(name)
              : PersonNames.matches(name) && !name.chars().allMatch(Character::isDigit);
      if (!afterWith && number == null && ref == null && Numerals.is(bare)) {
        number = bare;
        continue;
      }
      if (isPerson && person == null) {
        person = name;
        continue;
      }
      strange += Phrases.words(bare);
      if (about == null && bare.chars().anyMatch(Character::isLetter)) {
        about = bare;
      }
    }
    boolean initials =
        number != null && person == null && number.length() < 3 && Numerals.isRoman(number);
    String named = initials ? number : person;
    boolean after = rest.strip().startsWith("|");
    String given = number != null && !initials && mayBeRef(number, person, after) ? number : ref;
    return new NoteTitle(
        kind, given, session, date, dateText, named, hours, about, otherWords, strange);
  }

  /**
   * Whether a number that is a part of its own is the note's: beside its day, or its coachee. What
   * follows a number and may be one, as in {@code 3 - 4.5}, is no day.
   */
  private boolean mayBeRef(String number, @Nullable String person, boolean afterDay) {
    return (date != null && (afterDay || !DECIMAL.matcher(dateText).matches()))
        || (Numerals.isRoman(number)
            && person != null
            && SectionLabels.of(person).isEmpty()
            && KindTitles.of(person).isEmpty());
  }

  /** A part of a title without words that name its kind or only link. */
  private static String clean(String part) {
    String bare =
        WORDS_OF_KIND.matcher(part).replaceAll(" ").replaceAll("[\\s\\u00a0]+", " ").strip();
    String before;
    do {
      before = bare;
      bare =
          LINKS.matcher(bare).replaceAll("").strip().replaceAll("^[-–—.:#]+\\s*|\\s*[-–—:#]+$", "");
    } while (!bare.equals(before));
    return bare;
  }
}
