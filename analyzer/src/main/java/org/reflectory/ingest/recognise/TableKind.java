package org.reflectory.ingest.recognise;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
      Pattern.compile(
          "\\bcpd\\b|professional development log|training|learning log|reading|webinar|workshop");
  private static final Pattern COACHING = Pattern.compile("coach|mentor|\\blog\\b|session|hours");
  private static final Pattern DIARY_TITLE = Pattern.compile("diary|journal");

  /**
   * The kind of a table by what its columns hold.
   *
   * @param columns what each known column holds
   * @param title what stands over the table: its heading, the sheet's name, the file's name
   */
  static Optional<TableKind> of(Collection<ColumnRole> columns, String title) {
    Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
    roles.addAll(columns);
    String about = title.toLowerCase(Locale.ROOT);
    boolean timed =
        roles.contains(ColumnRole.HOURS)
            || roles.contains(ColumnRole.CUMULATIVE)
            || roles.contains(ColumnRole.START);
    boolean person = roles.contains(ColumnRole.CLIENT) || roles.contains(ColumnRole.REF);
    long told = roles.stream().filter(ColumnRole::tellsOfSession).count();

    if (isCompetences(roles)) {
      return Optional.of(COMPETENCES);
    }
    if (isPlan(roles)) {
      return Optional.of(PLAN);
    }
    if (roles.contains(ColumnRole.DATE)
        && !person
        && (roles.contains(ColumnRole.SUPERVISOR) || SUPERVISION.matcher(about).find())) {
      return Optional.of(SUPERVISION_LOG);
    }
    if ((roles.contains(ColumnRole.DATE) || person)
        && (told >= 2 || (told == 1 && DIARY_TITLE.matcher(about).find()))) {
      return Optional.of(
          SUPERVISION.matcher(about).find() && !roles.contains(ColumnRole.CLIENT)
              ? SUPERVISION_LOG
              : DIARY);
    }
    if (!roles.contains(ColumnRole.DATE) || OTHER_LOG.matcher(about).find()) {
      return Optional.empty();
    }
    boolean log =
        timed
            ? person || COACHING.matcher(about).find()
            : person && roles.contains(ColumnRole.TOPIC);
    return log ? Optional.of(LOG) : Optional.empty();
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

  /** The kind of the notes that its rows become, for those that tell of a session. */
  NoteKind rowKind() {
    return this == SUPERVISION_LOG ? NoteKind.SUPERVISION : NoteKind.DIARY;
  }
}
