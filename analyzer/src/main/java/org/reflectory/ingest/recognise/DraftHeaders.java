package org.reflectory.ingest.recognise;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.FoundHours;
import org.reflectory.ingest.value.HoursReader;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Span;

/**
 * Fills a header that is silent from the file's name or the first paragraph; each time a guess is
 * recorded.
 */
final class DraftHeaders {
  private static final Set<NoteKind> NAMED_BY_FILE =
      EnumSet.of(
          NoteKind.REFLECTIVE_NOTE,
          NoteKind.DIARY,
          NoteKind.SUPERVISION,
          NoteKind.OBSERVATION,
          NoteKind.FEEDBACK,
          NoteKind.CONTRACT);
  private static final int FIRST_WORDS = 500;
  private static final int LONGEST_TITLE = 12;
  private static final Pattern MET =
      Pattern.compile(
          "\\b(?:[Mm]et(?: up)?(?: with)?|[Ss]ession (?:\\w+ )?with|[Cc]oached|[Cc]oaching|[Ss]aw|[Ss]poke (?:to|with)) (?<name>\\p{Lu}\\p{Ll}+)\\b");

  private static final Pattern NAME =
      Pattern.compile(
          "(?!(?i:good|great|tough|hard|quiet|lovely|okay?|well|yes|no|not|so|right|fine|better|short|long|mixed|busy|late|early|tired|sorry|hmm)\\b)(?<name>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}*)?)(?:[.:,](?=\\s)|\\s[-–—]\\s|\\s(?=(?:today|yesterday|again|this (?:morning|afternoon))\\b))");

  private final Context context;

  DraftHeaders(Context context) {
    this.context = context;
  }

  /** A file with one note in it may say by its name what the note's header does not. */
  void takeFileName(Draft draft, NoteKind kind) {
    FileHint hint = context.hint();
    if (!NAMED_BY_FILE.contains(kind) || (hint.kind() == null && !hint.namesSession())) {
      return;
    }
    boolean undated = draft.date == null;
    boolean unnamed = draft.client == null;
    draft.take(kind.isSessionRecord() ? hint.title() : hint.title().withoutRef(), false);
    if (undated && draft.date != null) {
      guess(
          "",
          "date",
          draft.dateText,
          say(draft.date),
          "The text has no date of its own; the file's name has.");
    }
    if (unnamed && draft.client != null) {
      String reason = "The text names no coachee in its header; the file's name does.";
      guess("", "client", draft.client, draft.client, reason);
    }
  }

  /**
   * A text that bears only the day of its writing, as a mail does, may say which day it tells of.
   */
  void takeSaidDay(Draft draft, NoteText text) {
    LocalDate writing = draft.dayOfFile();
    if (writing == null) {
      return;
    }
    String title = draft.heading();
    String first = text.written().lines().findFirst().orElse("").split("(?<=[.!?])\\s", 2)[0];
    Optional<SaidDay> said =
        SaidDay.in(title, writing)
            .or(
                () ->
                    Phrases.words(first) > LONGEST_TITLE
                        ? Optional.empty()
                        : SaidDay.in(first, writing));
    if (said.isPresent()) {
      LocalDate day = said.get().date();
      draft.date = new WrittenDate(MonthDay.from(day), day.getYear(), null, new Span(0, 0), null);
      String reason = "The day that this means on " + writing + ", when it was written.";
      guess(draft.locator, "date", said.get().written(), day.toString(), reason);
    }
    String client = NoteTitle.of(SaidDay.without(title), context.dates()).client();
    if (draft.client == null && client != null) {
      draft.client = client;
      guess(draft.locator, "client", title, client, "The title names this person.");
    }
  }

  /** A text whose header is silent may name its day and its coachee in its first paragraph. */
  void takeFirstWords(Draft draft, NoteText text) {
    String first = text.written().lines().findFirst().orElse("");
    first = first.substring(0, Math.min(first.length(), FIRST_WORDS));
    Matcher met = MET.matcher(first);
    if (draft.client == null) {
      takeName(draft, first);
    }
    if (draft.client == null && draft.date == null && met.find()) {
      draft.client = met.group("name");
      String reason = "The note has no header; its first paragraph names this person.";
      guess(draft.locator, "client", met.group(), draft.client, reason);
    }
    Optional<WrittenDate> found = context.dates().within(first);
    if (draft.date == null && found.isPresent()) {
      draft.date = found.get();
      draft.dateText = found.get().span().of(first);
      String reason = "The note has no header; its first paragraph names this day.";
      guess(draft.locator, "date", draft.dateText, say(found.get()), reason);
      takeHours(draft, sentence(first, found.get().span()));
    }
  }

  /** A name alone, set off from what follows, with which a text begins. */
  private void takeName(Draft draft, String first) {
    Matcher name = NAME.matcher(first);
    if (name.lookingAt() && PlainTitles.isName(name.group("name"))) {
      draft.client = name.group("name");
      String reason = "The text begins with this name.";
      guess(draft.locator, "client", draft.client, draft.client, reason);
    }
  }

  /** A length that the sentence with the day gives. */
  private void takeHours(Draft draft, String sentence) {
    Optional<FoundHours> length = HoursReader.within(sentence);
    if (draft.hours == null && length.isPresent()) {
      draft.hours = length.get().hours().hours();
      String reason = "The note has no header; the sentence that names the day gives this length.";
      guess(
          draft.locator,
          "hours",
          length.get().span().of(sentence),
          LogHours.say(draft.hours),
          reason);
    }
  }

  private static String sentence(String text, Span part) {
    int start = Math.max(0, text.lastIndexOf(". ", part.start()));
    int end = text.indexOf(". ", part.end());
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private void guess(String locator, String what, String written, String value, String reason) {
    context.findings().guess(locator, what, written, value, reason);
  }

  private static String say(WrittenDate date) {
    return date.date() == null
        ? date.day().getDayOfMonth() + "/" + date.day().getMonthValue()
        : String.valueOf(date.date());
  }
}
