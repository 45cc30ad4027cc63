package org.reflectory.generated;

import java.util.List;

/**
 * The habits of a learner.
 *
 * @param noteHours how notes say the length of the session; null where they do not
 * @param noteForEach whether every session has a note; else every session has a diary entry
 */
record Style(
    String learner,
    NameStyle names,
    RefStyle refs,
    DateNotation logDates,
    DateNotation noteDates,
    DateNotation diaryDates,
    LogStyle log,
    NoteHead noteHead,
    NoteBody noteBody,
    HourNotation noteHours,
    boolean noteForEach,
    Diary diary,
    boolean plan,
    boolean competences,
    boolean contracts,
    FilePlan files) {

  /** Where a note says when and with whom the session was. */
  enum NoteHead {
    HEADING,
    LINES,
    BOX
  }

  /** How a note's text is divided. */
  enum NoteBody {
    THREE_SECTIONS,
    HEADING_FOR_EACH,
    PROSE
  }

  /** The form of the diary. */
  enum Diary {
    NONE,
    TABLE,
    ENTRIES
  }

  private static final List<String> LEARNERS =
      List.of("Rosa Whitfield", "Graham Tuttle", "Ingrid Solheim", "Bethan Lloyd");

  private static final List<DateNotation> FULL_DATES =
      List.of(
          DateNotation.DOTS,
          DateNotation.SLASHES,
          DateNotation.SHORT_MONTH,
          DateNotation.LONG_MONTH,
          DateNotation.ORDINAL,
          DateNotation.ISO);

  static Style choose(Dice dice) {
    FilePlan files = FilePlan.choose(dice);
    NameStyle names = dice.pick(List.of(NameStyle.values()));
    RefStyle refs = dice.pick(List.of(RefStyle.values()));
    DateNotation full = dice.pick(FULL_DATES);
    DateNotation logDates =
        dice.chance(0.15)
            ? dice.of(DateNotation.DOTS_NO_YEAR, DateNotation.MONTH_NO_YEAR)
            : dice.chance(0.6) ? full : dice.pick(FULL_DATES);
    Diary diary = dice.chance(0.3) ? Diary.NONE : dice.of(Diary.TABLE, Diary.TABLE, Diary.ENTRIES);
    if (files.diary().format() == FileFormat.CSV && diary == Diary.ENTRIES) {
      diary = Diary.TABLE;
    }
    if (files.diary().format().isSheet() && diary == Diary.ENTRIES) {
      diary = Diary.TABLE;
    }
    boolean each = diary == Diary.NONE || dice.chance(0.85);
    boolean plan = dice.chance(0.7);
    FileFormat noteFormat = files.notes().format();
    NoteHead head = dice.of(NoteHead.values());
    if (head == NoteHead.BOX && !noteFormat.holdsBoxes()) {
      head = NoteHead.LINES;
    }
    if (head == NoteHead.HEADING && noteFormat == FileFormat.TEXT) {
      head = NoteHead.LINES;
    }
    NoteBody body = dice.of(NoteBody.values());
    return new Style(
        dice.pick(LEARNERS),
        names,
        refs,
        logDates,
        full,
        dice.chance(0.5) ? full : logDates,
        LogStyle.choose(dice, refs != RefStyle.NONE),
        head,
        body,
        dice.chance(0.5)
            ? dice.of(HourNotation.DECIMAL_HRS, HourNotation.HOURS_MINUTES, HourNotation.MINUTES)
            : null,
        each,
        diary,
        plan,
        plan && diary != Diary.NONE && dice.chance(0.7),
        dice.chance(0.4),
        files);
  }

  boolean hasDiary() {
    return diary != Diary.NONE;
  }

  boolean hasRefs() {
    return refs != RefStyle.NONE;
  }
}
