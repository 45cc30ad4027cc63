package org.reflectory.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A portfolio in the making, which faults may change; not thread-safe. */
final class Draft {
  /** What two faults must not share, or the truth of one would change that of the other. */
  enum Aspect {
    TOTAL,
    ORDER,
    GAPS,
    KEEPS_NOTES,
    NAMES
  }

  final Programme programme;
  final Style style;
  final List<Coachee> clients;
  LocalDate asOf;
  final List<LogRow> rows = new ArrayList<>();
  final List<NoteDraft> notes = new ArrayList<>();
  final List<DiaryDraft> diary = new ArrayList<>();
  final Set<GapKind> competenceGaps = EnumSet.noneOf(GapKind.class);

  /** The gaps that the development plan takes up; null where there is no plan. */
  Set<GapKind> plan;

  final List<SupervisionHour> supervision = new ArrayList<>();
  boolean supervisionContract;

  /** Sessions that took place and are not in the log. */
  final List<LogRow> unlogged = new ArrayList<>();

  /** The session in whose row the running total is off; 0 where all follow. */
  int slipSession;

  int slipMinutes;

  /** Whether the rows after it go on from the wrong figure. */
  boolean slipCarried;

  /** By how much the total written below differs from the sum of the rows. */
  int totalOff;

  final List<ExpectedFinding> findings = new ArrayList<>();

  private final Set<Integer> claimed = new HashSet<>();
  private final Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);

  Draft(Programme programme, Style style, List<Coachee> clients) {
    this.programme = programme;
    this.style = style;
    this.clients = clients;
  }

  boolean free(Aspect aspect) {
    return !aspects.contains(aspect);
  }

  void claim(Aspect aspect) {
    aspects.add(aspect);
  }

  boolean free(int session) {
    return !claimed.contains(session);
  }

  void claim(int session) {
    claimed.add(session);
  }

  /** The held rows that no fault has touched. */
  List<LogRow> freeRows() {
    return rows.stream().filter(row -> row.held() && free(row.number())).toList();
  }

  /** The notes that no fault has touched. */
  List<NoteDraft> freeNotes() {
    return notes.stream().filter(note -> free(note.number())).toList();
  }

  /** The diary entries that no fault has touched. */
  List<DiaryDraft> freeEntries() {
    return diary.stream().filter(entry -> entry.number() > 0 && free(entry.number())).toList();
  }

  Optional<NoteDraft> note(int session) {
    return notes.stream().filter(note -> note.number() == session).findFirst();
  }

  Optional<DiaryDraft> entry(int session) {
    return diary.stream().filter(entry -> entry.number() == session).findFirst();
  }

  /** The row of the session as it is in the log now. */
  Optional<LogRow> row(int session) {
    return rows.stream()
        .filter(row -> row.number() == session && row.kind() != LogRow.Kind.DUPLICATE)
        .findFirst();
  }

  long sessionsWith(Coachee client) {
    return rows.stream().filter(row -> row.held() && row.client().equals(client)).count();
  }

  void replace(LogRow old, LogRow now) {
    rows.set(rows.indexOf(old), now);
  }

  void replace(NoteDraft old, NoteDraft now) {
    notes.set(notes.indexOf(old), now);
  }

  void replace(DiaryDraft old, DiaryDraft now) {
    diary.set(diary.indexOf(old), now);
  }

  void expect(String code, List<String> files, List<String> about) {
    findings.add(new ExpectedFinding(code, files.stream().distinct().toList(), about, true));
  }

  void tolerate(String code, List<String> files, List<String> about) {
    findings.add(new ExpectedFinding(code, files, about, false));
  }

  /** Whatever may tell a reader which session is meant: the reference, and dates as written. */
  List<String> marks(String ref, LocalDate... dates) {
    Set<String> marks = new LinkedHashSet<>();
    if (ref != null) {
      marks.add(ref);
    }
    for (LocalDate date : dates) {
      marks.add(date.toString());
      marks.add(style.logDates().write(date));
      marks.add(style.noteDates().write(date));
      marks.add(style.diaryDates().write(date));
    }
    return List.copyOf(marks);
  }

  String logFile() {
    return style.files().log().fileName();
  }

  String diaryFile() {
    return style.files().diary().fileName();
  }

  String noteFile(int session) {
    return style.files().note(session).fileName();
  }

  String planFile() {
    return style.files().plan().fileName();
  }

  String competenceFile() {
    return style.files().competences().fileName();
  }

  /** The running total shown in the row at this index. */
  int cumulative(int index) {
    int running = 0;
    for (int i = 0; i <= index; i++) {
      LogRow row = rows.get(i);
      running += row.minutes();
      if (row.number() == slipSession && row.held() && (slipCarried || i == index)) {
        running += slipMinutes;
      }
    }
    return running;
  }

  boolean statesTotal() {
    return style.log().total() != LogStyle.Total.NONE;
  }

  int statedTotal() {
    return sumOfRows() + totalOff;
  }

  /** The total as it stands in the log. */
  String statedAsWritten() {
    return style.log().sums().write(statedTotal());
  }

  /** The minutes that the rows of the log add up to as they stand, right or wrong. */
  int sumOfRows() {
    return rows.stream().mapToInt(LogRow::minutes).sum();
  }
}
