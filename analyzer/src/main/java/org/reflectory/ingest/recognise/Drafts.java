package org.reflectory.ingest.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Origin;

/**
 * Parts the lines of a document into notes: at titles, at headers with date and coachee, and at
 * headings of other matter. Used once.
 */
final class Drafts {
  private static final int PLAIN_TITLE = 8;
  private static final int BOLD_TITLE = 12;
  private static final int FIRST_LINES = 5;

  private final Context context;
  private final OwnWords ownWords;
  private final DraftBounds bounds;
  private final Consumer<TableSection> tables;
  private final List<Draft> done = new ArrayList<>();
  private final Scopes scopes = new Scopes();
  private final YearScopes years;
  private Draft draft;
  private boolean ruled;
  private @Nullable LocalDate dateOfFile;

  /**
   * @param tables takes the rows of tables of a known kind, in their order
   */
  Drafts(Context context, Consumer<TableSection> tables) {
    this.context = context;
    this.tables = tables;
    ownWords = new OwnWords(context);
    bounds = new DraftBounds(context.dates());
    years = new YearScopes(context.dates());
    draft = open(0, context.hint().kind(), "");
  }

  /** The drafts of all lines; those without any piece left out. */
  List<Draft> of(List<Piece> pieces) {
    Map<Integer, PlainTitles.Kind> plain = PlainTitles.of(pieces, context.dates());
    for (int i = 0; i < pieces.size(); i++) {
      switch (pieces.get(i)) {
        case Piece.Line line -> {
          years.pass(line);
          if (ruled && draft.hasBody() && bounds.beginsBelowRuler(draft, line)) {
            next(0, kindHere(), place(line));
          }
          ruled = false;
          if (!plainTitle(line, plain.get(i))) {
            line(line);
          }
        }
        case Piece.Rule rule -> ruled = true;
        case Piece.Named named -> {
          if (bounds.isHeader(draft, pieces, i)) {
            next(0, kindHere(), named.place());
          }
          draft.take(named, context.dates());
          if (named.ofFile() && named.field() == Field.DATE) {
            dateOfFile = context.dates().leading(named.value()).map(WrittenDate::date).orElse(null);
          }
        }
        case Piece.Break end -> next(0, kindHere(), "");
        case Piece.Rows rows -> {
          close();
          context.findings().below(years.here());
          tables.accept(rows.section());
          draft = open(0, kindHere(), rows.section().headerPlace());
        }
      }
      draft.below(years.here());
    }
    close();
    return done;
  }

  private Draft open(int level, @Nullable NoteKind kind, String locator) {
    return new Draft(context.findings().reserve(), level, kind, locator);
  }

  private void close() {
    if (dateOfFile != null && draft.date != null) {
      draft.date = draft.date.near(dateOfFile);
    }
    if (!draft.pieces.isEmpty()) {
      done.add(draft);
    }
  }

  private void next(int level, @Nullable NoteKind kind, String locator) {
    close();
    draft = open(level, kind, locator);
  }

  private @Nullable NoteKind kindHere() {
    return scopes.kind().orElse(context.hint().kind());
  }

  /** Takes a line that is a title by its like in the document; false where it is none here. */
  private boolean plainTitle(Piece.Line line, PlainTitles.@Nullable Kind kind) {
    boolean session =
        draft.kind == null || draft.kind.isSessionRecord() || draft.kind == NoteKind.SUPERVISION;
    if (kind == null || !session || !(draft.isPlain() || !draft.isHeaded() || !draft.hasBody())) {
      return false;
    }
    Optional<NoteTitle> title =
        kind == PlainTitles.Kind.LEAD
            ? PlainTitles.head(line.text(), context.dates())
            : NoteTitle.ofHeading(line.text(), context.dates())
                .or(() -> Optional.of(NoteTitle.of(line.text(), context.dates())));
    if (title.isEmpty() || title.get().isEmpty()) {
      return false;
    }
    if (draft.hasBody() || draft.contradicts(title.get())) {
      next(0, kindHere(), place(line));
    }
    draft.kind = draft.kind == null ? kindHere() : draft.kind;
    draft.takePlain(title.get());
    if (kind == PlainTitles.Kind.LEAD) {
      add(line);
    } else {
      draft.add(line.asHeading(), false);
    }
    return true;
  }

  private void line(Piece.Line line) {
    if (line.isLong()) {
      draft.add(line, line.origin() == null);
      return;
    }
    boolean heading = line.isHeading() || isBoldTitle(line);
    boolean mayBeTitle =
        line.origin() == null && !line.newBox() && (heading || line.kind() == TextKind.PARAGRAPH);
    if (!mayBeTitle || context.criteria().matches(line.text(), heading)) {
      add(line);
    } else if (!firstLine(line, heading)
        && !noteTitle(line, heading)
        && !documentTitle(line, heading)) {
      if (line.isHeading() && bounds.closes(draft, line.level(), line.text())) {
        scopes.leave(line.level());
        next(line.level(), kindHere(), place(line));
        scopes.enter(line.level(), null, line.text());
        draft.title = line.text();
      }
      add(line);
    }
  }

  /**
   * Takes one of the first lines of a note that says when, with whom, for how long; false where it
   * says something else.
   */
  private boolean firstLine(Piece.Line line, boolean heading) {
    boolean otherKind =
        KindTitles.of(line.text()).filter(kind -> !kind.isSessionRecord()).isPresent();
    if (heading || otherKind || draft.hasBody() || draft.pieces.size() > FIRST_LINES) {
      return false;
    }
    if (draft.isHeaded() && draft.client == null && PlainTitles.isName(line.text())) {
      draft.client = line.text();
      draft.add(line.asHeading(), false);
      return true;
    }
    Optional<NoteTitle> title =
        NoteTitle.ofFirstLine(line.text(), context.dates(), context.hint().title().client());
    if (title.isEmpty() || (draft.date != null && title.get().date() != null)) {
      return false;
    }
    draft.take(title.get(), false);
    draft.add(line.asHeading(), false);
    return true;
  }

  /** Begins a note at a title that names a session; false where the line is none. */
  private boolean noteTitle(Piece.Line line, boolean heading) {
    String text = line.text();
    int level = level(line);
    Optional<NoteTitle> read =
        heading
            ? NoteTitle.ofHeading(text, context.dates())
            : NoteTitle.ofLine(text, context.dates());
    if (read.isEmpty() || !bounds.opensNote(draft, read.get(), level, text)) {
      return false;
    }
    NoteTitle title = read.get();
    boolean other = draft.isHeaded() && draft.contradicts(title);
    if (draft.hasBody() || other || (level > 0 && level <= draft.level)) {
      scopes.leave(level);
      next(level, null, place(line));
    }
    NoteKind known = draft.kind != null ? draft.kind : kindHere();
    draft.kind = title.kind() != null ? title.kind() : known;
    draft.title = text;
    draft.titleLevel = level;
    draft.take(title, true);
    if (draft.client == null) {
      draft.client = scopes.person().orElse(null);
    }
    draft.add(line.asHeading(), false);
    return true;
  }

  /** Begins a document of a kind at its title; false where the line is none. */
  private boolean documentTitle(Piece.Line line, boolean heading) {
    String text = line.text();
    Optional<NoteKind> kind =
        heading || isPlainTitle(text) ? KindTitles.of(text) : Optional.empty();
    if (kind.isPresent() && kind.get() == draft.kind && draft.isHeaded() && !draft.hasBody()) {
      draft.add(line.asHeading(), false);
      return true;
    }
    if (kind.isEmpty() || !bounds.opensDocument(draft, text, kind.get(), level(line), heading)) {
      return false;
    }
    next(level(line), kind.get(), place(line));
    scopes.enter(level(line), kind.get(), text);
    draft.title = text;
    add(line.asHeading());
    return true;
  }

  private void add(Piece.Line line) {
    Origin origin = line.isHeading() ? Origin.HEADING : ownWords.of(line, true);
    boolean words = line.text().chars().anyMatch(Character::isLetterOrDigit);
    draft.add(line, origin == Origin.WRITTEN && words);
  }

  private static int level(Piece.Line line) {
    return line.isHeading() ? line.level() : 0;
  }

  private static boolean isBoldTitle(Piece.Line line) {
    return line.look().bold()
        && line.kind() == TextKind.PARAGRAPH
        && Phrases.words(line.text()) <= BOLD_TITLE
        && !line.text().endsWith(".");
  }

  private static boolean isPlainTitle(String text) {
    return Phrases.words(text) <= PLAIN_TITLE
        && text.matches("(?s)\\p{Lu}.*[\\p{L}\\p{N})]:?")
        && !text.contains(". ");
  }

  private static String place(Piece.Line line) {
    return line.place().isEmpty() ? line.text() : line.place();
  }
}
