package org.reflectory.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;

/**
 * Finds out which sessions took place and which diary entry and note belong to each.
 *
 * <p>The log is the record of sessions: each row held once is one. Without a log, each diary entry
 * is one, and without a diary each reflective note. Entries and notes are linked by reference and
 * coachee, then by date and coachee, then by reference alone, then to the coachee's only unlinked
 * session within a few days. Nothing is thrown away when it does not link.
 */
public final class SessionLinker {
  private static final int NEAR_DAYS = 3;

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
    List<Draft> drafts = fromLog(portfolio.log(), clients, duplicates);
    List<Note> diary = ofKind(portfolio, NoteKind.DIARY);
    List<Note> notes = ofKind(portfolio, NoteKind.REFLECTIVE_NOTE);
    if (drafts.isEmpty()) {
      List<Note> records = diary.isEmpty() ? notes : diary;
      records.forEach(note -> drafts.add(new Draft(note, clients)));
    }
    List<String> unlinked = new ArrayList<>();
    unlinked.addAll(attach(diary, drafts, clients, true));
    unlinked.addAll(attach(notes, drafts, clients, false));
    List<Session> sessions =
        drafts.stream()
            .map(Draft::session)
            .sorted(
                Comparator.comparing(
                    Session::date, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    return new Sessions(sessions, clients, duplicates, unlinked);
  }

  private static Set<String> labels(Portfolio portfolio) {
    Set<String> labels = new TreeSet<>();
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

  private static List<Draft> fromLog(
      List<LogRow> log, ClientDirectory clients, List<LogRow> duplicates) {
    List<Draft> drafts = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (LogRow row : log) {
      if (row.state() != LogRow.State.HELD) {
        continue;
      }
      if (seen.add(identity(row, clients))) {
        drafts.add(new Draft(row, clients));
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
        Refs.key(row.noteRef()),
        row.topic() == null ? "" : row.topic().strip().toLowerCase(java.util.Locale.ROOT));
  }

  private static List<String> attach(
      List<Note> notes, List<Draft> drafts, ClientDirectory clients, boolean diary) {
    List<Note> left = new ArrayList<>(notes);
    for (Match match : Match.values()) {
      Map<Note, Draft> found = new HashMap<>();
      for (Note note : left) {
        List<Draft> fitting =
            drafts.stream()
                .filter(draft -> draft.isFree(diary, note) && !found.containsValue(draft))
                .filter(draft -> match.fits(draft, note, clients))
                .toList();
        if (fitting.size() == 1 || (!fitting.isEmpty() && match == Match.DATE_AND_CLIENT)) {
          Draft draft = fitting.get(0);
          found.put(note, draft);
          draft.take(diary, note);
        }
      }
      left.removeAll(found.keySet());
    }
    return left.stream().map(Note::id).toList();
  }

  /** Ways in which a note belongs to a session, surest first. */
  private enum Match {
    SELF {
      @Override
      boolean fits(Draft draft, Note note, ClientDirectory clients) {
        return note == draft.origin;
      }
    },
    REF_AND_CLIENT {
      @Override
      boolean fits(Draft draft, Note note, ClientDirectory clients) {
        return sameRef(draft, note)
            && sameClient(draft, note, clients)
            && daysApart(draft, note) <= 31;
      }
    },
    DATE_AND_CLIENT {
      @Override
      boolean fits(Draft draft, Note note, ClientDirectory clients) {
        return daysApart(draft, note) == 0 && sameClient(draft, note, clients);
      }
    },
    REF_AND_DATE {
      @Override
      boolean fits(Draft draft, Note note, ClientDirectory clients) {
        return sameRef(draft, note) && daysApart(draft, note) <= NEAR_DAYS;
      }
    },
    NEAR_DATE_AND_CLIENT {
      @Override
      boolean fits(Draft draft, Note note, ClientDirectory clients) {
        return sameClient(draft, note, clients) && daysApart(draft, note) <= NEAR_DAYS;
      }
    },
    REF_OF_UNDATED {
      @Override
      boolean fits(Draft draft, Note note, ClientDirectory clients) {
        boolean silent = note.metadata().client() == null || draft.client == null;
        return sameRef(draft, note)
            && (silent || sameClient(draft, note, clients))
            && (note.metadata().date() == null || draft.date == null);
      }
    },
    DATE_ALONE {
      @Override
      boolean fits(Draft draft, Note note, ClientDirectory clients) {
        return daysApart(draft, note) == 0
            && (note.metadata().client() == null || draft.client == null);
      }
    };

    abstract boolean fits(Draft draft, Note note, ClientDirectory clients);

    private static boolean sameRef(Draft draft, Note note) {
      String ref = Refs.key(note.metadata().ref());
      return !ref.isEmpty() && ref.equals(Refs.key(draft.ref));
    }

    private static boolean sameClient(Draft draft, Note note, ClientDirectory clients) {
      return draft.client != null
          && clients.find(note.metadata().client()).filter(draft.client::equals).isPresent();
    }

    private static long daysApart(Draft draft, Note note) {
      LocalDate date = note.metadata().date();
      return date == null || draft.date == null
          ? Long.MAX_VALUE
          : Math.abs(ChronoUnit.DAYS.between(date, draft.date));
    }
  }

  /** A session while its records are being found. */
  private static final class Draft {
    final @Nullable Note origin;
    final @Nullable LogRow row;
    final @Nullable LocalDate date;
    final @Nullable Client client;
    final @Nullable String ref;
    private @Nullable Note note;
    private @Nullable Note diary;

    Draft(LogRow row, ClientDirectory clients) {
      this.row = row;
      this.origin = null;
      this.date = row.date();
      this.client = clients.find(row.client()).orElse(null);
      this.ref = row.noteRef();
    }

    Draft(Note origin, ClientDirectory clients) {
      this.row = null;
      this.origin = origin;
      this.date = origin.metadata().date();
      this.client = clients.find(origin.metadata().client()).orElse(null);
      this.ref = origin.metadata().ref();
    }

    boolean isFree(boolean asDiary, Note candidate) {
      return candidate == origin || (asDiary ? diary : note) == null;
    }

    void take(boolean asDiary, Note taken) {
      if (asDiary) {
        diary = taken;
      } else {
        note = taken;
      }
    }

    Session session() {
      @Nullable String noteId = note == null ? null : note.id();
      @Nullable String diaryId = diary == null ? null : diary.id();
      if (row != null) {
        return new Session(
            "s-" + row.id(),
            date,
            client,
            row.hours(),
            row.topic(),
            row.noteRef(),
            noteId,
            diaryId,
            row.place());
      }
      Note from = Objects.requireNonNull(origin);
      return new Session(
          "s-" + from.id(),
          date,
          client,
          from.metadata().hours(),
          from.metadata().topic(),
          ref,
          noteId,
          diaryId,
          from.source());
    }
  }
}
