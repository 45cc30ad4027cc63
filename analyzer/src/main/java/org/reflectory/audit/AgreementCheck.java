package org.reflectory.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.index.IndexedNote;
import org.reflectory.note.Note;
import org.reflectory.session.Client;
import org.reflectory.session.Session;

/** Whether the log and what records a session give the same day, coachee and length. */
final class AgreementCheck implements Check {

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    for (Session session : portfolio.sessions().sessions()) {
      for (IndexedNote record : portfolio.records(session)) {
        if (!record.note().source().equals(session.place())) {
          date(session, record.note(), faults);
          client(session, record.note(), portfolio, faults);
          hours(session, record.note(), faults);
        }
      }
    }
  }

  private static void date(Session session, Note note, Faults faults) {
    LocalDate written = note.metadata().date();
    LocalDate logged = session.date();
    if (written != null && logged != null && !written.equals(logged)) {
      begin("note-date-mismatch", session, note, faults)
          .says(
              "The log and the "
                  + Say.kind(note)
                  + " give different days for one session ("
                  + Say.session(session)
                  + ").")
          .written(written.toString())
          .expected(logged.toString())
          .settledBy("Find out which day it was, and put the other right.")
          .report();
    }
  }

  private static void client(Session session, Note note, AuditInput portfolio, Faults faults) {
    Optional<Client> written = portfolio.client(note.metadata().client());
    Client logged = session.client();
    if (written.isPresent()
        && logged != null
        && !written.get().equals(logged)
        && !isRealName(portfolio, logged, written.get())) {
      begin("client-mismatch", session, note, faults)
          .says(
              "The log and the "
                  + Say.kind(note)
                  + " name different coachees for one session ("
                  + Say.session(session)
                  + ").")
          .written(written.get().label())
          .expected(logged.label())
          .settledBy("Find out whom the session was with, and put the other right.")
          .report();
    }
  }

  /** A name that the log does not know, for somebody whom it does not name: that is a leak. */
  private static boolean isRealName(AuditInput portfolio, Client logged, Client written) {
    return Aliases.areUsed(portfolio, logged)
        && Aliases.mayBe(logged.label(), written.label())
        && portfolio.hours().byClient().stream()
            .noneMatch(hours -> hours.clientId().equals(written.id()));
  }

  private static void hours(Session session, Note note, Faults faults) {
    Double written = note.metadata().hours();
    Double logged = session.hours();
    if (written != null && logged != null && Math.abs(written - logged) > CumulativeCheck.SAME) {
      begin("hours-mismatch", session, note, faults)
          .says(
              "The log and the "
                  + Say.kind(note)
                  + " give different lengths for one session ("
                  + Say.session(session)
                  + ").")
          .written(Say.number(written))
          .expected(Say.number(logged))
          .settledBy("Find out how long it was, and put the other right.")
          .report();
    }
  }

  private static Faults.Fault begin(String code, Session session, Note note, Faults faults) {
    return faults
        .add(code, Severity.ERROR)
        .about(session.id())
        .about(note.id())
        .at(session.place())
        .at(note.source());
  }
}
