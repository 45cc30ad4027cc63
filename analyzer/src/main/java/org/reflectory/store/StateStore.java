package org.reflectory.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.reflectory.vocabulary.Stance;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The workspace's database. Thread-safe; every change is on disk when its method returns. */
public final class StateStore {
  private static final int BUSY_MILLIS = 10_000;

  private final Jdbi jdbi;
  private final MarkStore marks;

  /**
   * Opens the database, or makes it, and brings its tables up to date.
   *
   * @throws org.flywaydb.core.api.FlywayException if it cannot be opened or migrated
   */
  public StateStore(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    Flyway.configure(StateStore.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:org/reflectory/store")
        .load()
        .migrate();
    jdbi = Jdbi.create(source);
    marks = new MarkStore(jdbi);
  }

  /** What learners say of their portfolios. */
  public MarkStore marks() {
    return marks;
  }

  /** All learners, by id. */
  public List<Learner> learners() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT id, programme FROM learner ORDER BY id")
                .map((row, context) -> new Learner(row.getString("id"), row.getString("programme")))
                .list());
  }

  public Optional<Learner> learner(String id) {
    return learners().stream().filter(learner -> learner.id().equals(id)).findFirst();
  }

  /** Adds a learner, or changes the programme of one. */
  public void save(Learner learner) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO learner (id, programme, created_at) VALUES (?, ?, ?)"
                    + " ON CONFLICT (id) DO UPDATE SET programme = excluded.programme",
                learner.id(),
                learner.programme(),
                Instant.now().toString()));
  }

  /** A learner's files, by name. */
  public List<Source> sources(String learner) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM source WHERE learner = :learner ORDER BY name")
                .bind("learner", learner)
                .map((row, context) -> source(row))
                .list());
  }

  private static Source source(ResultSet row) throws SQLException {
    @Nullable String missing = row.getString("missing_since");
    return new Source(
        row.getString("learner"),
        row.getString("name"),
        row.getString("origin"),
        row.getString("hash"),
        row.getLong("size"),
        Instant.parse(row.getString("imported_at")),
        missing == null ? null : Instant.parse(missing));
  }

  /**
   * Adds files, or puts a new content in the place of known ones: all of them or, if that fails,
   * none.
   */
  public void save(List<Source> sources) {
    jdbi.useTransaction(handle -> sources.forEach(source -> save(handle, source)));
  }

  private static void save(Handle handle, Source source) {
    handle.execute(
        "INSERT INTO source (learner, name, origin, hash, size, imported_at, missing_since) VALUES (?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (learner, name) DO UPDATE SET origin = excluded.origin, hash = excluded.hash,"
            + " size = excluded.size, imported_at = excluded.imported_at,"
            + " missing_since = excluded.missing_since",
        source.learner(),
        source.name(),
        source.origin(),
        source.hash(),
        source.size(),
        source.importedAt().toString(),
        source.missingSince() == null ? null : source.missingSince().toString());
  }

  /**
   * Takes a file out of a learner's portfolio; its bytes stay in the workspace.
   *
   * @return whether there was one of that name
   */
  public boolean forget(String learner, String name) {
    return jdbi.withHandle(
            handle ->
                handle.execute("DELETE FROM source WHERE learner = ? AND name = ?", learner, name))
        > 0;
  }

  /** A learner's decisions that stand, oldest first. */
  public List<Decision> decisions(String learner) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM decision WHERE learner = :learner AND undone_at IS NULL ORDER BY id")
                .bind("learner", learner)
                .map((row, context) -> decision(row))
                .list());
  }

  private static Decision decision(ResultSet row) throws SQLException {
    @Nullable String stance = row.getString("stance");
    return new Decision(
        row.getLong("id"),
        row.getString("learner"),
        row.getString("note_id"),
        row.getString("quote"),
        row.getString("before"),
        row.getString("after"),
        row.getString("term"),
        Decision.Action.from(row.getString("action")),
        stance == null ? null : Stance.from(stance),
        Instant.parse(row.getString("created_at")));
  }

  /**
   * Adds a decision.
   *
   * @param decision its id is left out of account
   * @return the decision's number
   */
  public long add(Decision decision) {
    Stance stance = decision.stance();
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO decision (learner, note_id, quote, before, after, term, action, stance, created_at)"
                        + " VALUES (:learner, :note, :quote, :before, :after, :term, :action, :stance, :created)")
                .bind("learner", decision.learner())
                .bind("note", decision.noteId())
                .bind("quote", decision.quote())
                .bind("before", decision.before())
                .bind("after", decision.after())
                .bind("term", decision.term())
                .bind("action", decision.action().id())
                .bind("stance", stance == null ? null : stance.id())
                .bind("created", decision.createdAt().toString())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
  }

  /**
   * Takes a decision back.
   *
   * @return whether there was one to take back
   */
  public boolean undo(String learner, long id) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    "UPDATE decision SET undone_at = ? WHERE id = ? AND learner = ? AND undone_at IS NULL",
                    Instant.now().toString(),
                    id,
                    learner))
        > 0;
  }

  /** The coachee's id of every label that was ever seen in a learner's files, by label. */
  public Map<String, String> clientIds(String learner) {
    return pairs("SELECT label, client_id FROM client_label WHERE learner = :learner", learner);
  }

  /** Keeps what labels mean; a label that is known takes the new meaning. */
  public void saveClientIds(String learner, Map<String, String> ids) {
    jdbi.useTransaction(
        handle ->
            ids.forEach(
                (label, id) ->
                    handle.execute(
                        "INSERT INTO client_label (learner, label, client_id) VALUES (?, ?, ?)"
                            + " ON CONFLICT (learner, label) DO UPDATE SET client_id = excluded.client_id",
                        learner,
                        label,
                        id)));
  }

  /** The pseudonyms of a learner's coachees, by the coachee's id. */
  public Map<String, String> pseudonyms(String learner) {
    return pairs("SELECT client_id, pseudonym FROM pseudonym WHERE learner = :learner", learner);
  }

  /** The first column to the second. */
  private Map<String, String> pairs(String query, String learner) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bind("learner", learner)
                .reduceResultSet(
                    new TreeMap<String, String>(),
                    (map, row, context) -> {
                      map.put(row.getString(1), row.getString(2));
                      return map;
                    }));
  }

  /** Gives a coachee a pseudonym, unless they have one. */
  public void savePseudonym(String learner, String clientId, String pseudonym) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO pseudonym (learner, client_id, pseudonym) VALUES (?, ?, ?)"
                    + " ON CONFLICT (learner, client_id) DO NOTHING",
                learner,
                clientId,
                pseudonym));
  }
}
