package org.reflectory.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.finding.Hours;
import org.reflectory.finding.NoteFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.LogRow;
import org.reflectory.programme.ClientRange;
import org.reflectory.session.Refs;
import org.reflectory.session.Session;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;

/** What between log, diary, notes and the programme's numbers does not agree. */
final class RecordAudit {
  private static final double SAME = 0.011;

  /** The share of sessions with a note from which a learner keeps a note for each. */
  private static final double NEARLY_ALL = 0.9;

  private static final String PROGRESS = "objectives-progress";

  /** From this confidence on a described tool counts as used when two records are compared. */
  private static final double SURE = 0.85;

  private final Practice practice;
  private final Hours hours;
  private final List<NoteFinding> notes;
  private final List<AuditFinding> findings = new ArrayList<>();
  private final boolean hasLog;
  private final boolean notePerSession;
  private final boolean hasDiary;

  RecordAudit(Practice practice, Hours hours, List<NoteFinding> notes) {
    this.practice = practice;
    this.hours = hours;
    this.notes = notes;
    this.hasLog =
        practice.portfolio.log().stream().anyMatch(row -> row.state() != LogRow.State.SAMPLE);
    long withNote = practice.sessions.sessions().stream().filter(s -> s.noteId() != null).count();
    this.notePerSession = withNote >= NEARLY_ALL * practice.sessions.sessions().size();
    this.hasDiary = practice.sessions.sessions().stream().anyMatch(s -> s.diaryId() != null);
  }

  List<AuditFinding> run() {
    minimums();
    if (hasLog) {
      practice.sessions.sessions().forEach(this::records);
      unlinked();
    }
    practice.sessions.sessions().forEach(this::agreement);
    checklist();
    diary();
    return findings;
  }

  private void minimums() {
    double wanted = practice.programme.hours();
    if (hours.total() < wanted) {
      add(
          "hours-below-minimum",
          Severity.INFO,
          "The programme asks for more hours of coaching than the log holds so far.",
          List.of(),
          LogAudit.number(hours.total()),
          LogAudit.number(wanted));
    }
    ClientRange clients = practice.programme.clients();
    int held = hours.byClient().size();
    if (!clients.contains(held)) {
      String range =
          clients.max() == null
              ? "at least " + clients.min()
              : clients.min() + " to " + clients.max();
      add(
          "clients-out-of-range",
          Severity.INFO,
          "The number of coachees is not what the programme asks for.",
          List.of(),
          String.valueOf(held),
          range);
    }
    if (hours.supervision().total() < practice.programme.supervisionHours()) {
      add(
          "supervision-below-minimum",
          Severity.INFO,
          "The programme asks for more hours of supervision than are recorded so far.",
          List.of(),
          LogAudit.number(hours.supervision().total()),
          LogAudit.number(practice.programme.supervisionHours()));
    }
    boolean contract =
        practice.notes.stream()
            .filter(
                n ->
                    n.note().kind() == NoteKind.CONTRACT || n.note().kind() == NoteKind.SUPERVISION)
            .anyMatch(
                n ->
                    n.note().text().toLowerCase(Locale.UK).contains("supervis")
                        && (n.note().kind() == NoteKind.CONTRACT
                            || n.note()
                                .source()
                                .file()
                                .toLowerCase(Locale.UK)
                                .contains("contract")));
    if (practice.programme.supervisionContract() && !contract) {
      add(
          "supervision-contract-missing",
          Severity.INFO,
          "The programme asks for a contract with your supervisor, and none was found.",
          List.of(),
          "",
          "a contract with the supervisor");
    }
  }

  private void records(Session session) {
    boolean noRecord = session.noteId() == null && session.diaryId() == null;
    if (noRecord && practice.programme.recordPerSession()
        || session.noteId() == null && notePerSession) {
      add(
          "log-row-without-note",
          Severity.ERROR,
          noRecord
              ? "No diary entry and no reflective note was found for this session."
              : "No reflective note was found for this session, though you keep one for the others.",
          List.of(session.place()),
          describe(session),
          "a record of each session");
    }
  }

  private void unlinked() {
    Set<String> left = new HashSet<>(practice.sessions.unlinked());
    for (IndexedNote indexed : practice.notes) {
      Note note = indexed.note();
      if (left.contains(note.id()) && !isOfCancelled(note)) {
        boolean diary = note.kind() == NoteKind.DIARY;
        add(
            diary ? "diary-entry-without-log-row" : "note-without-log-row",
            Severity.ERROR,
            "No row of the log fits this "
                + (diary ? "diary entry" : "note")
                + " by reference, date and coachee.",
            List.of(note.source()),
            describe(note),
            "a row in the log");
      }
    }
  }

  /** Whether a note or entry is about a session that the log says was cancelled. */
  private boolean isOfCancelled(Note note) {
    return practice.portfolio.log().stream()
        .filter(row -> row.state() == LogRow.State.CANCELLED)
        .filter(
            row ->
                practice
                    .sessions
                    .clients()
                    .find(row.client())
                    .equals(practice.sessions.clients().find(note.metadata().client())))
        .anyMatch(
            row ->
                row.date() != null && row.date().equals(note.metadata().date())
                    || !Refs.key(row.noteRef()).isEmpty()
                        && Refs.key(row.noteRef()).equals(Refs.key(note.metadata().ref())));
  }

  private void agreement(Session session) {
    for (IndexedNote indexed : practice.records(session)) {
      Note note = indexed.note();
      LocalDate date = note.metadata().date();
      if (date != null && session.date() != null && !date.equals(session.date())) {
        add(
            "note-date-mismatch",
            Severity.ERROR,
            "The log and the " + kind(note) + " give different days for one session.",
            List.of(session.place(), note.source()),
            date.toString(),
            session.date().toString());
      }
      Double length = note.metadata().hours();
      if (length != null && session.hours() != null && Math.abs(length - session.hours()) > SAME) {
        add(
            "hours-mismatch",
            Severity.ERROR,
            "The log and the " + kind(note) + " give different lengths for one session.",
            List.of(session.place(), note.source()),
            LogAudit.number(length),
            LogAudit.number(session.hours()));
      }
    }
    tools(session);
  }

  /** A tool practised in the note that the diary's own list of tools leaves out. */
  private void tools(Session session) {
    NoteFinding note = finding(session.noteId());
    NoteFinding diary = finding(session.diaryId());
    if (note == null || diary == null || !hasToolsColumn(diary.id())) {
      return;
    }
    Set<String> missing = surelyUsed(note.id());
    missing.removeAll(diary.tools());
    missing.remove("grow");
    for (String tool : missing) {
      add(
          "tool-not-in-diary",
          Severity.WARNING,
          practice.corpus.vocabulary().term(tool).label()
              + " was used according to the note; the diary entry does not list it.",
          List.of(
              new SourcePlace(diary.file(), diary.locator()),
              new SourcePlace(note.file(), note.locator())),
          String.join(", ", diary.tools()),
          tool);
    }
  }

  /** Tools that the note names, or describes beyond much doubt: a false alarm costs trust. */
  private Set<String> surelyUsed(String noteId) {
    return practice.notes.stream()
        .filter(n -> n.note().id().equals(noteId))
        .flatMap(n -> n.sentences().stream())
        .flatMap(s -> s.mentions().stream())
        .filter(m -> m.stance() == Stance.PRACTISED)
        .filter(m -> m.explicit() || m.confidence() >= SURE)
        .map(Mention::term)
        .filter(id -> practice.corpus.vocabulary().term(id).isTool())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean hasToolsColumn(String noteId) {
    return practice.notes.stream()
        .filter(n -> n.note().id().equals(noteId))
        .flatMap(n -> n.sentences().stream())
        .anyMatch(s -> s.section() == Section.TOOLS);
  }

  private void checklist() {
    for (NoteFinding note : notes) {
      if (!note.kind().equals(NoteKind.REFLECTIVE_NOTE.id())) {
        continue;
      }
      for (Map.Entry<String, NoteFinding.ChecklistItem> item : note.checklist().entrySet()) {
        boolean owed = !(item.getKey().equals(PROGRESS) && isFirstSession(note));
        if (!item.getValue().present() && owed) {
          add(
              "note-without-" + item.getKey(),
              Severity.INFO,
              "Nothing was found in this note that shows: "
                  + practice
                      .corpus
                      .programmes()
                      .checklist()
                      .item(item.getKey())
                      .label()
                      .toLowerCase(Locale.UK)
                  + ".",
              List.of(new SourcePlace(note.file(), note.locator())),
              "",
              practice.corpus.programmes().checklist().item(item.getKey()).hint());
        }
      }
    }
  }

  private boolean isFirstSession(NoteFinding note) {
    return practice.sessions.sessions().stream()
        .filter(s -> s.client() != null && s.client().id().equals(note.clientId()))
        .findFirst()
        .map(s -> s.id().equals(note.sessionId()))
        .orElse(false);
  }

  private void diary() {
    for (IndexedNote indexed : practice.notes) {
      if (indexed.note().kind() == NoteKind.DIARY
          && hasDiary
          && !indexed.sentences().isEmpty()
          && !isOfCancelled(indexed.note())) {
        missing(indexed, Section.FEEDBACK, "diary-entry-without-feedback", "feedback");
        missing(indexed, Section.PREPARATION, "diary-entry-without-preparation", "preparation");
      }
    }
  }

  private void missing(IndexedNote diary, Section section, String code, String what) {
    boolean kept =
        practice.notes.stream()
            .filter(n -> n.note().kind() == NoteKind.DIARY)
            .anyMatch(n -> n.sentences().stream().anyMatch(s -> s.section() == section));
    if (kept && diary.sentences().stream().noneMatch(s -> s.section() == section)) {
      add(
          code,
          Severity.WARNING,
          "This diary entry says nothing of " + what + ".",
          List.of(diary.note().source()),
          "",
          what);
    }
  }

  private @Nullable NoteFinding finding(@Nullable String id) {
    return notes.stream().filter(note -> note.id().equals(id)).findFirst().orElse(null);
  }

  private void add(
      String code,
      Severity severity,
      String message,
      List<SourcePlace> where,
      String written,
      String expected) {
    findings.add(new AuditFinding(code, severity, message, where, written, expected));
  }

  private static String kind(Note note) {
    return note.kind() == NoteKind.DIARY ? "diary" : "note";
  }

  private static String describe(Session session) {
    return (session.date() == null ? "no date" : session.date())
        + (session.client() == null ? "" : ", " + session.client().label());
  }

  private static String describe(Note note) {
    return (note.metadata().date() == null ? "no date" : note.metadata().date())
        + (note.metadata().client() == null ? "" : ", " + note.metadata().client());
  }
}
