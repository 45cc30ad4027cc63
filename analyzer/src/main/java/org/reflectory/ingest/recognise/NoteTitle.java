package org.reflectory.ingest.recognise;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
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
 * @param otherWords how many words say something else than all these
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
    int otherWords) {

  private static final int LONGEST = 16;
  private static final int LONGEST_PLAIN = 12;
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
          "(?i)(?:(?:coaching|reflective|supervision|diary) )?(?:note|session|entry|reflection|rn|supervision)(?: no\\.?| number)? ?#?\\d{1,3}\\b.{0,80}");
  private static final Pattern SPEAKS_OF_SESSION =
      Pattern.compile(
          "(?i)(?:coaching |my )?(?:reflective|reflection|session|rn ?\\d|diary entry|supervision|observ|note \\d|coaching session).*");

  /** Takes any text apart, whether it is a title or not. */
  static NoteTitle of(String text, DateReader dates) {
    TitleParts parts = new TitleParts(text.strip(), dates);
    String session = parts.session();
    String before = parts.rest();
    WrittenDate date = parts.date();
    String dateText = date == null ? "" : date.span().of(before).strip();
    Double hours = parts.hours();
    String ref = parts.ref();
    NoteKind kind = KindTitles.of(text).filter(named -> isOfTitle(named, text)).orElse(null);
    NoteTitle title =
        new NoteTitle(kind, ref, session, date, dateText, null, hours, null, parts.words());
    return title.withNames(parts.rest());
  }

  /** Reads a heading or a file's name as a note's title. */
  static Optional<NoteTitle> ofHeading(String text, DateReader dates) {
    if (Phrases.words(text) > LONGEST || isSentence(text)) {
      return Optional.empty();
    }
    NoteTitle title = of(text, dates);
    boolean tells =
        title.ref != null
            || title.session != null
            || title.date != null
            || WITH_SOMEBODY.matcher(text).matches();
    return tells ? Optional.of(title) : Optional.empty();
  }

  /** Reads a line set like running text; it must look more like a title than a heading must. */
  static Optional<NoteTitle> ofLine(String text, DateReader dates) {
    if (Phrases.words(text) > LONGEST_PLAIN || isSentence(text) || text.endsWith(".")) {
      return Optional.empty();
    }
    NoteTitle title = of(text, dates);
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
    if (Phrases.words(text) > LONGEST_PLAIN || isSentence(text)) {
      return Optional.empty();
    }
    NoteTitle title = of(text, dates);
    int found =
        (title.date != null ? 1 : 0)
            + (title.ref != null ? 1 : 0)
            + (title.hours != null ? 1 : 0)
            + (title.session != null ? 1 : 0);
    boolean person = title.client != null && title.client.equalsIgnoreCase(known);
    boolean enough =
        found >= 2
            ? title.otherWords <= 6
            : found == 1 ? title.otherWords <= 3 : person && title.otherWords == 1;
    return enough ? Optional.of(title) : Optional.empty();
  }

  private static boolean isSentence(String text) {
    return text.isBlank()
        || text.endsWith("?")
        || text.endsWith("!")
        || text.matches("(?s).*\\p{Ll}{2}\\.(?:\\s.*)?");
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

  /** The same without numbers, for documents that have none of their own. */
  NoteTitle withoutRef() {
    return new NoteTitle(kind, null, null, date, dateText, client, hours, topic, otherWords);
  }

  private NoteTitle withNames(String rest) {
    String person = null;
    String about = null;
    for (String part :
        rest.replaceAll("(?i)\\bwith\\b", "| with")
            .split("\\s[-–—]+(?:\\s|$)|(?:^|\\s)[-–—]+\\s|[|,;:()\\[\\]/]|–|—|\\s{2,}|\\t")) {
      boolean afterWith = part.strip().toLowerCase(Locale.ROOT).startsWith("with ");
      String bare = clean(part);
      String name = bare.replaceFirst("(?<=[\\p{L}.]) \\d{1,2}$", "");
      boolean isPerson = afterWith ? PersonNames.mayBe(name) : PersonNames.matches(name);
      if (isPerson && person == null) {
        person = name;
      } else if (about == null && bare.chars().anyMatch(Character::isLetter)) {
        about = bare;
      }
    }
    return new NoteTitle(kind, ref, session, date, dateText, person, hours, about, otherWords);
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
