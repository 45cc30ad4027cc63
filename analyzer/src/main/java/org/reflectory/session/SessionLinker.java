package org.reflectory.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;

/**
 * Finds out which sessions took place and which diary entry and note belong to each.
 *
 * <p>The log is the record of sessions: each row held once is one. Without a log, each diary entry
 * is one, and without a diary each reflective note. Entries and notes are linked by what they share
 * with a session, the surest {@linkplain Match way} first; where several sessions fit equally none
 * is taken. Nothing is thrown away when it does not link.
 */
public final class SessionLinker {
  private final String learner;
  private final Map<String, String> knownClients;

  /**
   * @param learner the learner's id
   */
  public SessionLinker(String learner) {
    this(learner, Map.of());
  }

  /**
   * @param knownClients the coachee's id of labels that were seen before, as {@link
   *     ClientDirectory#ids()} gave it
   */
  public SessionLinker(String learner, Map<String, String> knownClients) {
    this.learner = learner;
    this.knownClients = Map.copyOf(knownClients);
  }

  /** Links a portfolio. Pure. */
  public Sessions link(Portfolio portfolio) {
    ClientDirectory clients = new ClientDirectory(learner, labels(portfolio), knownClients);
    List<LogRow> duplicates = new ArrayList<>();
    List<SessionDraft> drafts = fromLog(portfolio.log(), clients, duplicates);
    List<Note> diary = ofKind(portfolio, NoteKind.DIARY);
    List<Note> notes = ofKind(portfolio, NoteKind.REFLECTIVE_NOTE);
    if (drafts.isEmpty()) {
      List<Note> records = diary.isEmpty() ? notes : diary;
      records.forEach(note -> drafts.add(new SessionDraft(note, clients)));
    }
    number(drafts);
    List<RecordLink> links = new ArrayList<>();
    List<String> unlinked = new ArrayList<>();
    unlinked.addAll(attach(diary, drafts, links));
    unlinked.addAll(attach(notes, drafts, links));
    List<Session> sessions =
        drafts.stream()
            .map(SessionDraft::session)
            .sorted(
                Comparator.comparing(
                    Session::date, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    return new Sessions(sessions, clients, duplicates, unlinked, links);
  }

  private static List<String> labels(Portfolio portfolio) {
    List<String> labels = new ArrayList<>();
    portfolio.log().stream()
        .filter(row -> row.state() != LogRow.State.SAMPLE)
        .map(LogRow::client)
        .filter(Objects::nonNull)
        .forEach(labels::add);
    portfolio.notes().stream()
        .filter(note -> note.kind().isSessionRecord())
        .map(note -> note.metadata().client())
        .filter(Objects::nonNull)
        .forEach(labels::add);
    return labels;
  }

  private static List<Note> ofKind(Portfolio portfolio, NoteKind kind) {
    return portfolio.notes().stream()
        .filter(note -> note.kind() == kind)
        .filter(note -> note.passages().stream().anyMatch(p -> p.origin().isEvidence()))
        .toList();
  }

  private static List<SessionDraft> fromLog(
      List<LogRow> log, ClientDirectory clients, List<LogRow> duplicates) {
    List<SessionDraft> drafts = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (LogRow row : log) {
      if (row.state() != LogRow.State.HELD) {
        continue;
      }
      if (seen.add(identity(row, clients))) {
        drafts.add(new SessionDraft(row, clients));
      } else {
        duplicates.add(row);
      }
    }
    return drafts;
  }

  /**
   * Two rows with the same of all these are one session written twice; a row with no date is never
   * that.
   */
  private static List<Object> identity(LogRow row, ClientDirectory clients) {
    if (row.date() == null) {
      return List.of(row.id());
    }
    return List.of(
        row.date(),
        clients.find(row.client()).map(Client::id).orElse(""),
        row.hours() == null ? -1 : row.hours(),
        row.start() == null ? "" : row.start(),
        Refs.key(row.noteRef()),
        row.topic() == null ? "" : row.topic().strip().toLowerCase(Locale.ROOT));
  }

  private static void number(List<SessionDraft> drafts) {
    Map<Client, Integer> numbers = new HashMap<>();
    drafts.stream()
        .filter(draft -> draft.client != null && draft.date != null)
        .sorted(Comparator.comparing((SessionDraft draft) -> Objects.requireNonNull(draft.date)))
        .forEach(
            draft ->
                draft.number(numbers.merge(Objects.requireNonNull(draft.client), 1, Integer::sum)));
  }

  /** Links records of one kind, and says which are left. */
  private static List<String> attach(
      List<Note> records, List<SessionDraft> drafts, List<RecordLink> links) {
    List<Note> left = new ArrayList<>(records);
    for (Match match : Match.values()) {
      Map<Note, SessionDraft> found = new HashMap<>();
      for (Note note : left) {
        List<SessionDraft> fitting =
            drafts.stream().filter(draft -> draft.isFree(note) && match.fits(draft, note)).toList();
        if (fitting.size() == 1 || (!fitting.isEmpty() && match.takesFirst())) {
          SessionDraft draft = fitting.getFirst();
          found.put(note, draft);
          draft.take(note);
          links.add(new RecordLink(note.id(), draft.id(), match.how, match.sure));
        }
      }
      left.removeAll(found.keySet());
    }
    return left.stream().map(Note::id).toList();
  }
}
