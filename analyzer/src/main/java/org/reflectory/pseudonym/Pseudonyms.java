package org.reflectory.pseudonym;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.index.Facet;
import org.reflectory.index.Hit;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.index.IndexedSentence;
import org.reflectory.note.Note;
import org.reflectory.note.NoteMetadata;
import org.reflectory.note.Passage;
import org.reflectory.note.SourcePlace;
import org.reflectory.note.Span;
import org.reflectory.portfolio.CompetenceRow;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.PlanRow;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.portfolio.Problem;
import org.reflectory.portfolio.StatedTotal;
import org.reflectory.session.Client;
import org.reflectory.session.ClientDirectory;
import org.reflectory.session.Session;
import org.reflectory.session.Sessions;
import org.reflectory.store.Decision;
import org.reflectory.tag.Mention;

/**
 * Replaces the names of coachees, and of the other people and organisations that were found, in
 * texts and in the names of files. Ids stay, and so do the spans' meanings: each points to the same
 * words of the new text. Immutable and thread-safe.
 */
public final class Pseudonyms {
  private final Map<String, String> byClient;
  private final ClientDirectory clients;
  private final NameForms forms;

  /**
   * @param sessions names the coachees
   * @param byClient the pseudonym of each, by the coachee's id
   */
  public Pseudonyms(Sessions sessions, Map<String, String> byClient) {
    this(sessions, byClient, OtherNames.NONE);
  }

  /**
   * @param sessions names the coachees
   * @param byId the pseudonym of each coachee and of each of the others, by id
   * @param others the people and organisations that are no coachees
   */
  public Pseudonyms(Sessions sessions, Map<String, String> byId, OtherNames others) {
    this.byClient = Map.copyOf(byId);
    this.clients = sessions.clients().renamed(byId);
    this.forms = new NameForms(sessions.clients(), byId, others);
  }

  /** A pseudonym that is not taken: Coachee A, Coachee B and so on. */
  public static String next(Set<String> taken) {
    return next("Coachee", taken);
  }

  /** A pseudonym that is not taken and begins with what somebody is. */
  static String next(String what, Set<String> taken) {
    for (int number = 0; ; number++) {
      String pseudonym = what + " " + letters(number);
      if (!taken.contains(pseudonym)) {
        return pseudonym;
      }
    }
  }

  private static String letters(int number) {
    String last = String.valueOf((char) ('A' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }

  /** The sessions under pseudonyms. */
  public Sessions apply(Sessions sessions) {
    return new Sessions(
        sessions.sessions().stream()
            .map(
                s ->
                    new Session(
                        s.id(),
                        s.date(),
                        renamed(s.client()),
                        s.hours(),
                        textOrNull(s.topic()),
                        textOrNull(s.noteRef()),
                        s.noteId(),
                        s.diaryId(),
                        place(s.place())))
            .toList(),
        clients,
        sessions.duplicates().stream().map(this::row).toList(),
        sessions.unlinked(),
        sessions.links());
  }

  private @Nullable Client renamed(@Nullable Client client) {
    return client == null
        ? null
        : new Client(client.id(), byClient.getOrDefault(client.id(), client.label()));
  }

  /** What the index holds, under pseudonyms. */
  public IndexedPortfolio apply(IndexedPortfolio content) {
    List<IndexedNote> notes = content.notes().stream().map(this::note).toList();
    Portfolio portfolio = content.portfolio();
    return new IndexedPortfolio(
        new Portfolio(
            notes.stream().map(IndexedNote::note).toList(),
            portfolio.log().stream().map(this::row).toList(),
            portfolio.totals().stream()
                .map(t -> new StatedTotal(t.hours(), place(t.place())))
                .toList(),
            portfolio.competences().stream().map(this::competence).toList(),
            portfolio.plan().stream().map(this::plan).toList(),
            portfolio.guesses().stream()
                .map(
                    g ->
                        new Guess(
                            g.id(),
                            place(g.place()),
                            g.what(),
                            text(g.written()),
                            text(g.value()),
                            text(g.reason()),
                            textOrNull(g.settled())))
                .toList(),
            portfolio.problems().stream()
                .map(p -> new Problem(place(p.place()), text(p.message())))
                .toList()),
        notes);
  }

  /**
   * A search's hit under pseudonyms.
   *
   * @param hit the hit as it was found
   * @param note the note that it stands in, as written
   */
  public Hit apply(Hit hit, IndexedNote note) {
    ReplacedText text = replace(note.note().text());
    Span match = text.map(new Span(hit.begin(), hit.end()));
    Span sentence =
        text.map(new Span(hit.begin() - hit.before().length(), hit.end() + hit.after().length()));
    return new Hit(
        hit.noteId(),
        hit.sentenceId(),
        hit.learner(),
        hit.kind(),
        hit.date(),
        textOrNull(hit.client()),
        forms.inFile(hit.file()),
        forms.inFile(hit.locator()),
        text.text().substring(sentence.start(), match.start()),
        match.of(text.text()),
        text.text().substring(match.end(), sentence.end()),
        match.start(),
        match.end(),
        hit.mentions().stream()
            .map(
                m -> new Mention(m.tag(), text.map(m.span()), m.confidence(), m.explicit(), m.by()))
            .toList());
  }

  /** Any other words, under pseudonyms. */
  public String apply(String words) {
    return text(words);
  }

  /** How hits fall, under pseudonyms. */
  public Facet apply(Facet facet) {
    if (!facet.name().equals("client")) {
      return facet;
    }
    return new Facet(
        facet.name(),
        facet.values().stream()
            .map(value -> new Facet.Value(text(value.value()), value.count()))
            .toList());
  }

  /** A decision with pseudonyms in the words it quotes; for showing, not for finding its place. */
  public Decision apply(Decision decision) {
    return new Decision(
        decision.id(),
        decision.learner(),
        decision.noteId(),
        text(decision.quote()),
        text(decision.before()),
        text(decision.after()),
        decision.term(),
        decision.action(),
        decision.stance(),
        decision.createdAt());
  }

  private IndexedNote note(IndexedNote indexed) {
    Note note = indexed.note();
    ReplacedText text = replace(note.text());
    Note renamed =
        new Note(
            note.id(),
            note.kind(),
            metadata(note.metadata()),
            place(note.source()),
            text.text(),
            note.passages().stream()
                .map(
                    p ->
                        new Passage(
                            text.map(p.span()), p.section(), p.origin(), forms.inFile(p.locator())))
                .toList());
    return new IndexedNote(
        renamed, indexed.sentences().stream().map(s -> sentence(s, text)).toList());
  }

  private IndexedSentence sentence(IndexedSentence sentence, ReplacedText text) {
    return new IndexedSentence(
        sentence.id(),
        text.map(sentence.span()),
        sentence.section(),
        forms.inFile(sentence.locator()),
        sentence.mentions().stream()
            .map(
                m -> new Mention(m.tag(), text.map(m.span()), m.confidence(), m.explicit(), m.by()))
            .toList(),
        sentence.category(),
        sentence.faint());
  }

  private NoteMetadata metadata(NoteMetadata metadata) {
    return new NoteMetadata(
        textOrNull(metadata.ref()),
        metadata.date(),
        textOrNull(metadata.client()),
        metadata.hours(),
        textOrNull(metadata.topic()));
  }

  private LogRow row(LogRow row) {
    return new LogRow(
        row.id(),
        row.date(),
        row.start(),
        row.end(),
        textOrNull(row.client()),
        textOrNull(row.topic()),
        textOrNull(row.noteRef()),
        row.hours(),
        row.cumulative(),
        row.state(),
        place(row.place()));
  }

  private CompetenceRow competence(CompetenceRow row) {
    return new CompetenceRow(
        row.competence(),
        row.noteId(),
        text(row.evidence()),
        text(row.developed()),
        text(row.gaps()),
        place(row.place()));
  }

  private PlanRow plan(PlanRow row) {
    return new PlanRow(
        row.noteId(),
        text(row.gap()),
        text(row.impact()),
        text(row.action()),
        text(row.measure()),
        place(row.place()));
  }

  private SourcePlace place(SourcePlace place) {
    return new SourcePlace(forms.inFile(place.file()), forms.inFile(place.locator()));
  }

  private @Nullable String textOrNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  private String text(String text) {
    return replace(text).text();
  }

  private ReplacedText replace(String text) {
    return forms.inProse(text);
  }
}
