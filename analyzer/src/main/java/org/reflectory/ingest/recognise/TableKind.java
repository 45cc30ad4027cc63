package org.reflectory.ingest.recognise;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.NoteKind;

/** Kinds of tables whose rows the product understands. */
enum TableKind {
  LOG,
  DIARY,
  SUPERVISION_LOG,
  COMPETENCES,
  PLAN;

  private static final Pattern SUPERVISION = Pattern.compile("supervis");
  private static final Pattern OTHER_LOG =
      Pattern.compile("\\bcpd\\b|professional development log|learning log");
  private static final Pattern OTHER_ACTIVITY =
      Pattern.compile("training|reading|webinar|workshop");
  private static final Pattern COACHING = Pattern.compile("coach|mentor|\\blog\\b|session|hours");
  private static final Pattern COACHEES = Pattern.compile("coach|mentor|client|mentee|session");
  private static final Pattern LOG_TITLE =
      Pattern.compile("\\blogs?\\b|sessions|hours|coaching record");
  private static final Pattern OF_SESSIONS = Pattern.compile("coach|mentor|client|diary");
  private static final Pattern DIARY_TITLE = Pattern.compile("diary|journal");

  private static final int WORDS_OF_NOTE = 120;

  /**
   * The kind of a table by what its columns hold.
   *
   * @param columns what each known column holds
   * @param coacheeNamed whether a column's title says that the people in it are coached
   * @param title what stands over the table
   */
  static Optional<TableKind> of(
      Collection<ColumnRole> columns, boolean coacheeNamed, TableTitle title) {
    Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
    roles.addAll(columns);
    long told = roles.stream().filter(ColumnRole::tellsOfSession).count();
    boolean dated = roles.contains(ColumnRole.DATE);
    boolean person = roles.contains(ColumnRole.CLIENT) || roles.contains(ColumnRole.REF);

    if (isCompetences(roles)) {
      return Optional.of(COMPETENCES);
    }
    if (isPlan(roles)) {
      return Optional.of(PLAN);
    }
    if (dated && isSupervision(roles, coacheeNamed, person, told, title)) {
      return Optional.of(SUPERVISION_LOG);
    }
    if ((dated || person)
        && (told >= 2 || (told == 1 && DIARY_TITLE.matcher(title.all()).find()))) {
      return Optional.of(
          saysSupervision(title) && !roles.contains(ColumnRole.CLIENT) ? SUPERVISION_LOG : DIARY);
    }
    return dated && isLog(roles, coacheeNamed, title) ? Optional.of(LOG) : Optional.empty();
  }

  private static boolean isLog(Set<ColumnRole> roles, boolean coacheeNamed, TableTitle title) {
    boolean person =
        roles.contains(ColumnRole.CLIENT) || roles.contains(ColumnRole.REF) || isOfCoachee(title);
    boolean timed =
        roles.contains(ColumnRole.HOURS)
            || roles.contains(ColumnRole.CUMULATIVE)
            || roles.contains(ColumnRole.START);
    boolean other =
        OTHER_LOG.matcher(title.all()).find()
            || (!roles.contains(ColumnRole.CLIENT) && OTHER_ACTIVITY.matcher(title.all()).find());
    return !other
        && (timed
            ? person || COACHING.matcher(title.all()).find()
            : roles.contains(ColumnRole.TOPIC)
                && (coacheeNamed
                    || roles.contains(ColumnRole.REF)
                    || (person && LOG_TITLE.matcher(near(title)).find())));
  }

  /** Whether the table is said to be a coachee's; a name alone may be the learner's. */
  private static boolean isOfCoachee(TableTitle title) {
    TablePerson person = title.person();
    return person != null && (person.reason().isEmpty() || COACHEES.matcher(title.all()).find());
  }

  /**
   * Whether the sessions are the learner's own, with a supervisor: somebody who is only called
   * "with" or "name" may be that.
   */
  private static boolean isSupervision(
      Set<ColumnRole> roles, boolean coacheeNamed, boolean person, long told, TableTitle title) {
    if (!person) {
      return roles.contains(ColumnRole.SUPERVISOR) || saysSupervision(title);
    }
    if (!roles.contains(ColumnRole.CLIENT)) {
      return roles.contains(ColumnRole.SUPERVISOR);
    }
    return !coacheeNamed
        && told < 2
        && SUPERVISION.matcher(near(title)).find()
        && !OF_SESSIONS.matcher(near(title)).find();
  }

  private static boolean saysSupervision(TableTitle title) {
    return SUPERVISION.matcher(near(title)).find()
        || (SUPERVISION.matcher(title.all()).find() && !OF_SESSIONS.matcher(near(title)).find());
  }

  private static String near(TableTitle title) {
    return title.nearest().toLowerCase(Locale.ROOT);
  }

  private static boolean isCompetences(Set<ColumnRole> roles) {
    return roles.contains(ColumnRole.COMPETENCE)
        && (roles.contains(ColumnRole.EVIDENCE)
            || roles.contains(ColumnRole.GAPS)
            || roles.contains(ColumnRole.DEVELOPED));
  }

  private static boolean isPlan(Set<ColumnRole> roles) {
    boolean gap =
        roles.contains(ColumnRole.GAPS)
            || (roles.contains(ColumnRole.TOPIC) && roles.contains(ColumnRole.MEASURE));
    return gap && roles.contains(ColumnRole.ACTION) && !roles.contains(ColumnRole.CLIENT);
  }

  /**
   * The kind of the notes that its rows become, for those that tell of a session: long ones under a
   * title that names reflective notes are such.
   */
  NoteKind rowKind(TableTitle title, List<LogEntry> rows) {
    if (this == SUPERVISION_LOG) {
      return NoteKind.SUPERVISION;
    }
    int words = rows.stream().mapToInt(row -> Phrases.words(row.words())).sum();
    boolean notes =
        KindTitles.of(title.nearest()).filter(NoteKind.REFLECTIVE_NOTE::equals).isPresent()
            && !DIARY_TITLE.matcher(title.all()).find();
    return notes && words >= WORDS_OF_NOTE * rows.size()
        ? NoteKind.REFLECTIVE_NOTE
        : NoteKind.DIARY;
  }
}
