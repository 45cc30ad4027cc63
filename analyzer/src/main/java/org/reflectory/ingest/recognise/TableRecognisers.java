package org.reflectory.ingest.recognise;

/** The recognisers of tables, one for each kind, over one file. */
final class TableRecognisers {
  private final LogRecogniser log;
  private final RowNotes rowNotes;
  private final CompetenceRecogniser competences;
  private final PlanRecogniser plan;

  TableRecognisers(Context context) {
    log = new LogRecogniser(context);
    rowNotes = new RowNotes(context);
    competences = new CompetenceRecogniser(context);
    plan = new PlanRecogniser(context);
  }

  void read(TableSection section) {
    switch (section.header().kind()) {
      case LOG -> log.read(section);
      case DIARY, SUPERVISION_LOG -> rowNotes.read(section);
      case COMPETENCES -> competences.read(section);
      case PLAN -> plan.read(section);
    }
  }

  /** Adds the notes that several tables share. */
  void finish() {
    competences.finish();
    plan.finish();
  }
}
