package org.reflectory.session;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Note;

/** Ways in which a record belongs to a session, surest first. */
enum Match {
  SELF("there is no log; the session is known by this record", 1, (s, n) -> s.isOrigin(n)),
  ALL("reference, date and coachee", 1, (s, n) -> sameRef(s, n) && sameDay(s, n) && s.isWith(n)),
  REF_AND_CLIENT(
      "reference and coachee",
      0.95,
      (s, n) -> sameRef(s, n) && s.isWith(n) && daysApart(s, n) <= Match.A_MONTH),
  DATE_AND_CLIENT("date and coachee", 0.95, (s, n) -> sameDay(s, n) && s.isWith(n)),
  REF_AND_DATE("reference and date", 0.9, (s, n) -> sameRef(s, n) && near(s, n)),
  NEAR_DATE_AND_CLIENT("coachee, and a date close by", 0.8, (s, n) -> s.isWith(n) && near(s, n)),
  SWAPPED_DATE(
      "coachee, and a date with day and month changed about",
      0.8,
      (s, n) -> s.isWith(n) && swapped(s, n)),
  OTHER_YEAR(
      "coachee, and the same day of another year",
      0.75,
      (s, n) -> s.isWith(n) && sameDayOfYear(s, n)),
  REF_OF_UNDATED(
      "reference",
      0.85,
      (s, n) ->
          sameRef(s, n)
              && (isSilent(s, n) || s.isWith(n))
              && (n.metadata().date() == null || s.date == null)),
  FAR_REF_AND_CLIENT(
      "reference and coachee, though the dates lie far apart",
      0.7,
      (s, n) -> sameRef(s, n) && s.isWith(n) && daysApart(s, n) != Long.MAX_VALUE),
  NUMBER_OF_CLIENT(
      "coachee, and which of their sessions it is",
      0.7,
      (s, n) -> s.isWith(n) && s.isNumber(n) && daysApart(s, n) <= Match.A_MONTH),
  ONE_FIGURE(
      "coachee, and a date of which one figure differs",
      0.6,
      (s, n) -> s.isWith(n) && oneFigureApart(s, n)),
  DATE_ALONE("date", 0.75, (s, n) -> sameDay(s, n) && isSilent(s, n)),
  TEXT(
      "coachee, and what it is about",
      0.6,
      (s, n) ->
          n.metadata().date() == null
              && (isSilent(s, n) || s.isWith(n))
              && SessionWords.areAlike(s.topic, n)),
  DATE_OF_ANOTHER("date, though another coachee is named", 0.5, (s, n) -> sameDay(s, n)),
  WEEK_AND_CLIENT(
      "coachee, and a date within a week",
      0.5,
      (s, n) -> s.isWith(n) && daysApart(s, n) <= Match.A_WEEK);

  private static final int NEAR_DAYS = 3;
  private static final int A_WEEK = 7;
  private static final int A_MONTH = 31;

  /** For people. */
  final String how;

  /** From 0 to 1. */
  final double sure;

  private final BiPredicate<SessionDraft, Note> test;

  Match(String how, double sure, BiPredicate<SessionDraft, Note> test) {
    this.how = how;
    this.sure = sure;
    this.test = test;
  }

  boolean fits(SessionDraft session, Note note) {
    return test.test(session, note);
  }

  /** Whether any of several sessions that fit will do: they differ in nothing that is written. */
  boolean takesFirst() {
    return this == ALL || this == DATE_AND_CLIENT;
  }

  private static boolean sameRef(SessionDraft session, Note note) {
    String ref = Refs.key(note.metadata().ref());
    return !ref.isEmpty() && ref.equals(Refs.key(session.ref));
  }

  /** Whether one of the two does not say with whom. */
  private static boolean isSilent(SessionDraft session, Note note) {
    return note.metadata().client() == null || session.client == null;
  }

  private static boolean sameDay(SessionDraft session, Note note) {
    return daysApart(session, note) == 0;
  }

  private static boolean near(SessionDraft session, Note note) {
    return daysApart(session, note) <= NEAR_DAYS;
  }

  private static boolean swapped(SessionDraft session, Note note) {
    @Nullable LocalDate date = note.metadata().date();
    return date != null
        && session.date != null
        && date.getDayOfMonth() == session.date.getMonthValue()
        && date.getMonthValue() == session.date.getDayOfMonth();
  }

  /** Whether two days of one month differ in one figure: the 17th and the 27th. */
  private static boolean oneFigureApart(SessionDraft session, Note note) {
    @Nullable LocalDate date = note.metadata().date();
    if (date == null || session.date == null || !sameMonth(date, session.date)) {
      return false;
    }
    int day = date.getDayOfMonth();
    int other = session.date.getDayOfMonth();
    return day / 10 == other / 10 || day % 10 == other % 10;
  }

  private static boolean sameMonth(LocalDate date, LocalDate other) {
    return YearMonth.from(date).equals(YearMonth.from(other));
  }

  private static boolean sameDayOfYear(SessionDraft session, Note note) {
    @Nullable LocalDate date = note.metadata().date();
    return date != null
        && session.date != null
        && MonthDay.from(date).equals(MonthDay.from(session.date));
  }

  private static long daysApart(SessionDraft session, Note note) {
    @Nullable LocalDate date = note.metadata().date();
    return date == null || session.date == null
        ? Long.MAX_VALUE
        : Math.abs(ChronoUnit.DAYS.between(date, session.date));
  }
}
