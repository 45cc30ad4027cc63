package org.reflectory.generated;

import java.util.ArrayList;
import java.util.List;

/** Faults within a note or a diary entry. */
final class NoteFaults {
  private NoteFaults() {}

  /** A note that does not show the first of these items, nor what depends on it. */
  static boolean noteWithout(Draft draft, Dice dice, ChecklistItem... items) {
    List<NoteDraft> open = draft.freeNotes().stream().filter(note -> note.shows(items[0])).toList();
    if (open.isEmpty()) {
      return false;
    }
    NoteDraft note = dice.pick(open);
    draft.claim(note.number());
    draft.replace(note, note.without(items));
    for (ChecklistItem item : items) {
      draft.expect(
          "note-without-" + item.id(),
          List.of(draft.noteFile(note.number())),
          draft.marks(note.ref(), note.date()));
    }
    return true;
  }

  static boolean diaryEntryWithoutFeedback(Draft draft, Dice dice) {
    List<DiaryDraft> open = draft.freeEntries();
    if (open.isEmpty()) {
      return false;
    }
    DiaryDraft entry = dice.pick(open);
    draft.claim(entry.number());
    draft.replace(entry, entry.withoutFeedback());
    draft.expect(
        "diary-entry-without-feedback",
        List.of(draft.diaryFile()),
        draft.marks(entry.ref(), entry.date()));
    return true;
  }

  static boolean diaryEntryWithoutPreparation(Draft draft, Dice dice) {
    List<DiaryDraft> open = draft.freeEntries();
    if (open.isEmpty()) {
      return false;
    }
    DiaryDraft entry = dice.pick(open);
    draft.claim(entry.number());
    draft.replace(entry, entry.withoutPreparation());
    draft.expect(
        "diary-entry-without-preparation",
        List.of(draft.diaryFile()),
        draft.marks(entry.ref(), entry.date()));
    return true;
  }

  /**
   * The real name in one note. Initials give away whose it is; beside any other label the note says
   * so itself.
   */
  static boolean nameLeak(Draft draft, Dice dice) {
    List<NoteDraft> open = draft.freeNotes();
    NameStyle names = draft.style.names();
    if (!names.hidesNames() || !draft.free(Draft.Aspect.NAMES) || open.isEmpty()) {
      return false;
    }
    draft.claim(Draft.Aspect.NAMES);
    NoteDraft note = dice.pick(open);
    draft.claim(note.number());
    String name = note.client().fullName();
    String label = note.client().label();
    boolean initials = names == NameStyle.INITIALS || names == NameStyle.DOTTED_INITIALS;
    if (dice.chance(0.4)) {
      draft.replace(note, note.leak(initials ? name : name + " (" + label + ")", null));
    } else {
      String he = note.client().he();
      String sentence =
          initials
              ? dice.of(
                  name + " looked tired when " + he + " came in.",
                  "I met " + name + " in the small room on the second floor.")
              : dice.of(
                  name + ", who appears as " + label + " in my log, looked tired.",
                  "I met " + name + " (" + label + ") in the small room on the second floor.");
      draft.replace(note, note.leak(note.heading(), sentence));
    }
    List<String> about = new ArrayList<>(draft.marks(note.ref(), note.date()));
    about.add(name);
    about.add(label);
    draft.expect("name-leak", List.of(draft.noteFile(note.number())), about);
    return true;
  }
}
