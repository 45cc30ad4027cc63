package org.reflectory.ingest.recognise;

/** The recognisers of tables, one for each kind, over one file. */
final class TableRecognisers {
  private final LogRecogniser log;
  private final RowNotes rowNotes;
  private final CompetenceRecogniser competences;
  private final PlanRecogniser plan;
  private final Context context;

  TableRecognisers(Context context) {
    this.context = context;
    log = new LogRecogniser(context);
    rowNotes = new RowNotes(context);
    competences = new CompetenceRecogniser(context);
    plan = new PlanRecogniser(context);
  }

  void read(TableSection section) {
    tellOfPeople(section);
    switch (section.header().kind()) {
      case LOG -> log.read(section);
      case DIARY, SUPERVISION_LOG -> rowNotes.read(section);
      case COMPETENCES -> competences.read(section);
      case PLAN -> plan.read(section);
    }
  }

  /** Says which column was taken for the coachees' where its title does not say so. */
  private void tellOfPeople(TableSection section) {
    section
        .header()
        .column(ColumnRole.CLIENT)
        .map(column -> section.header().columns().get(column).title())
        .filter(title -> ColumnTitles.role(title).isEmpty())
        .ifPresent(
            title ->
                context
                    .findings()
                    .guess(
                        section.headerPlace(),
                        "column",
                        title,
                        "the coachees",
                        "Its cells name a few people, again and again."));
  }

  /** Adds the notes that several tables share. */
  void finish() {
    competences.finish();
    plan.finish();
  }
}
