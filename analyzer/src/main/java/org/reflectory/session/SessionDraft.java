package org.reflectory.session;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.LogRow;

/** A session while its records are being found. Belongs to one thread. */
final class SessionDraft {
  final @Nullable LocalDate date;
  final @Nullable Client client;
  final @Nullable String ref;
  final @Nullable String topic;
  private final @Nullable Note origin;
  private final @Nullable LogRow row;
  private final ClientDirectory clients;
  private int number;
  private @Nullable Note note;
  private @Nullable Note diary;

  SessionDraft(LogRow row, ClientDirectory clients) {
    this.row = row;
    this.origin = null;
    this.clients = clients;
    this.date = row.date();
    this.client = clients.find(row.client()).orElse(null);
    this.ref = row.noteRef();
    this.topic = row.topic();
  }

  SessionDraft(Note origin, ClientDirectory clients) {
    this.row = null;
    this.origin = origin;
    this.clients = clients;
    this.date = origin.metadata().date();
    this.client = clients.find(origin.metadata().client()).orElse(null);
    this.ref = origin.metadata().ref();
    this.topic = origin.metadata().topic();
  }

  /** Says which of the coachee's sessions it is, from 1, by date. */
  void number(int ofCoachee) {
    number = ofCoachee;
  }

  /** Whether a record counts the coachee's sessions and this is the one it means. */
  boolean isNumber(Note candidate) {
    String own = Refs.key(ref);
    String wanted = String.valueOf(number);
    String told =
        SessionNumbers.in(candidate).orElseGet(() -> Refs.key(candidate.metadata().ref()));
    return number > 0 && (own.isEmpty() || own.equals(wanted)) && told.equals(wanted);
  }

  /** Whether the session is known by this record alone. */
  boolean isOrigin(Note candidate) {
    return candidate == origin;
  }

  /** Whether a record names this session's coachee. */
  boolean isWith(Note candidate) {
    return client != null
        && clients.find(candidate.metadata().client()).filter(client::equals).isPresent();
  }

  /** Whether it has no record of the candidate's kind yet. */
  boolean isFree(Note candidate) {
    return candidate == origin || (isDiary(candidate) ? diary : note) == null;
  }

  void take(Note taken) {
    if (isDiary(taken)) {
      diary = taken;
    } else {
      note = taken;
    }
  }

  private static boolean isDiary(Note candidate) {
    return candidate.kind() == NoteKind.DIARY;
  }

  String id() {
    return "s-" + (row != null ? row.id() : Objects.requireNonNull(origin).id());
  }

  Session session() {
    @Nullable String noteId = note == null ? null : note.id();
    @Nullable String diaryId = diary == null ? null : diary.id();
    if (row != null) {
      return new Session(id(), date, client, row.hours(), topic, ref, noteId, diaryId, row.place());
    }
    Note from = Objects.requireNonNull(origin);
    return new Session(
        id(), date, client, from.metadata().hours(), topic, ref, noteId, diaryId, from.source());
  }
}
