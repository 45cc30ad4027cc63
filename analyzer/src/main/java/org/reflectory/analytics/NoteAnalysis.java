package org.reflectory.analytics;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.SessionFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.note.Note;
import org.reflectory.portfolio.LogRow;
import org.reflectory.session.Client;
import org.reflectory.session.Session;

/** Says what each note and each session holds. */
final class NoteAnalysis {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

  private final Practice practice;
  private final ChecklistAnalysis checklist;
  private final StageAnalysis stages;
  private final ReflectionAnalysis reflection;

  NoteAnalysis(Practice practice, ChecklistAnalysis checklist, StageAnalysis stages) {
    this.practice = practice;
    this.checklist = checklist;
    this.stages = stages;
    this.reflection = new ReflectionAnalysis(practice);
  }

  /** Every note, oldest first. */
  List<NoteFinding> notes() {
    return practice.notes.stream().map(this::note).toList();
  }

  private NoteFinding note(IndexedNote indexed) {
    Note note = indexed.note();
    boolean session = note.kind().isSessionRecord();
    Optional<Client> client = practice.client(note);
    return new NoteFinding(
        note.id(),
        note.metadata().ref(),
        note.kind().id(),
        title(note, client),
        practice.date(note),
        client.map(Client::label).orElse(note.metadata().client()),
        client.map(Client::id).orElse(null),
        practice.session(note).map(Session::id).orElse(null),
        note.source().file(),
        note.source().locator(),
        session ? checklist.run(practice, indexed) : Map.of(),
        session ? stages.tools(List.of(indexed)) : List.of(),
        session ? stages.grow(List.of(indexed)) : List.of(),
        session ? stages.all(indexed) : List.of(),
        session ? talkRatio(indexed) : null,
        reflection.run(indexed));
  }

  private String title(Note note, Optional<Client> client) {
    String kind = note.kind().id().replace('-', ' ');
    StringBuilder title = new StringBuilder();
    title.append(Character.toUpperCase(kind.charAt(0))).append(kind.substring(1));
    if (note.metadata().ref() != null) {
      title.append(' ').append(note.metadata().ref());
    }
    client.map(Client::label).ifPresent(label -> title.append(" with ").append(label));
    if (practice.date(note) != null) {
      title.append(", ").append(DAY.format(practice.date(note)));
    }
    return title.toString();
  }

  private static NoteFinding.@Nullable TalkRatio talkRatio(IndexedNote note) {
    return note.sentences().stream()
        .map(sentence -> TalkRatios.in(sentence.span().of(note.note().text())))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /**
   * Every session that took place, oldest first; of a template with nothing else in it, its sample
   * row.
   */
  List<SessionFinding> sessions() {
    if (practice.sessions.sessions().isEmpty()) {
      return practice.portfolio.log().stream()
          .filter(row -> row.state() == LogRow.State.SAMPLE)
          .map(NoteAnalysis::sample)
          .toList();
    }
    return practice.sessions.sessions().stream().map(this::session).toList();
  }

  private static SessionFinding sample(LogRow row) {
    return new SessionFinding(
        "s-" + row.id(),
        row.date(),
        row.client(),
        null,
        row.hours(),
        row.topic(),
        row.noteRef(),
        null,
        null,
        List.of(),
        List.of(),
        true,
        List.of(),
        row.place());
  }

  private SessionFinding session(Session session) {
    List<IndexedNote> records = practice.records(session);
    Client client = session.client();
    return new SessionFinding(
        session.id(),
        session.date(),
        client == null ? null : client.label(),
        client == null ? null : client.id(),
        session.hours(),
        session.topic(),
        session.noteRef(),
        session.noteId(),
        session.diaryId(),
        stages.tools(records),
        stages.grow(records),
        false,
        practice.sessions.links(session),
        session.place());
  }
}
