package org.reflectory.ingest.recognise;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.note.NoteKind;

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
  private static final Pattern MET =
      Pattern.compile(
          "\\b(?:[Mm]et(?: up)?(?: with)?|[Ss]ession (?:\\w+ )?with|[Cc]oached|[Cc]oaching|[Ss]aw|[Ss]poke (?:to|with)) (?<name>\\p{Lu}\\p{L}+)\\b");

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

  /** A text without header may name its day and its coachee in its first paragraph. */
  void takeFirstWords(Draft draft, NoteText text) {
    String first = text.written().lines().findFirst().orElse("");
    first = first.substring(0, Math.min(first.length(), FIRST_WORDS));
    Matcher met = MET.matcher(first);
    if (draft.client == null && met.find()) {
      draft.client = met.group("name");
      String reason = "The note has no header; its first paragraph names this person.";
      guess(draft.locator, "client", met.group(), draft.client, reason);
    }
    Optional<WrittenDate> found = context.dates().within(first);
    if (found.isPresent()) {
      draft.date = found.get();
      draft.dateText = found.get().span().of(first);
      String reason = "The note has no header; its first paragraph names this day.";
      guess(draft.locator, "date", draft.dateText, say(found.get()), reason);
    }
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
