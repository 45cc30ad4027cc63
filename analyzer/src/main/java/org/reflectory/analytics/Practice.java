package org.reflectory.analytics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.finding.Evidence;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.index.IndexedSentence;
import org.reflectory.note.Note;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.programme.Programme;
import org.reflectory.rule.TagPattern;
import org.reflectory.session.Client;
import org.reflectory.session.Session;
import org.reflectory.session.Sessions;
import org.reflectory.tag.Mention;

/** One learner's practice, as all analyses of one report look at it. Not thread-safe. */
final class Practice {
  final Corpus corpus;
  final Programme programme;
  final Portfolio portfolio;
  final List<IndexedNote> notes;
  final Sessions sessions;
  final LocalDate asOf;

  /** The phrases of evidence rules that stand in each sentence, as far as they were asked for. */
  final Map<String, Set<TagPattern>> phrases = new HashMap<>();

  /** What coachees undertook, from note to note. */
  final Undertakings undertakings = new Undertakings(this);

  private final Map<String, Session> sessionByNote;
  private final Map<String, IndexedNote> noteById = new HashMap<>();
  private final Map<String, Optional<Client>> clientByNote = new HashMap<>();

  Practice(
      Corpus corpus,
      Programme programme,
      IndexedPortfolio content,
      Sessions sessions,
      LocalDate asOf) {
    this.corpus = corpus;
    this.programme = programme;
    this.portfolio = content.portfolio();
    this.sessions = sessions;
    this.asOf = asOf;
    this.sessionByNote = sessions.byNote();
    content.notes().forEach(note -> noteById.put(note.note().id(), note));
    this.notes =
        content.notes().stream()
            .sorted(
                Comparator.comparing(
                    (IndexedNote note) -> date(note.note()),
                    Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
  }

  /** The session that a note records. */
  Optional<Session> session(Note note) {
    return Optional.ofNullable(sessionByNote.get(note.id()));
  }

  /** The notes that record a session: its reflective note, then its diary entry. */
  List<IndexedNote> records(Session session) {
    return session.records().map(noteById::get).toList();
  }

  /** A note's day, or its session's where the note has none. */
  @Nullable LocalDate date(Note note) {
    LocalDate own = note.metadata().date();
    return own != null ? own : session(note).map(Session::date).orElse(null);
  }

  /** A note's coachee, or its session's. */
  Optional<Client> client(Note note) {
    return clientByNote.computeIfAbsent(
        note.id(),
        id ->
            sessions
                .clients()
                .find(note.metadata().client())
                .or(() -> session(note).map(Session::client)));
  }

  /** The sentence as evidence, for a mention in it if there is one to show. */
  Evidence evidence(IndexedNote note, IndexedSentence sentence, @Nullable Mention mention) {
    return new Evidence(
        note.note().id(),
        sentence.id(),
        note.note().source().file(),
        sentence.locator(),
        date(note.note()),
        client(note.note()).map(Client::label).orElse(null),
        sentence.span().of(note.note().text()),
        sentence.span().start(),
        sentence.span().end(),
        mention == null ? null : mention.term(),
        mention == null ? null : mention.stance(),
        mention != null && mention.explicit());
  }
}
