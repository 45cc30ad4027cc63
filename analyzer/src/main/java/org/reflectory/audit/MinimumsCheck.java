package org.reflectory.audit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.index.IndexedNote;
import org.reflectory.note.Note;
import org.reflectory.programme.ClientRange;
import org.reflectory.programme.Programme;

/**
 * The programme's numbers. While a portfolio grows they are information; once the learner says that
 * it is ready they are owed.
 */
final class MinimumsCheck implements Check {
  private static final Pattern CONTRACT = Pattern.compile("contract|agreement");

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    Severity severity = portfolio.marks().ready() ? Severity.ERROR : Severity.INFO;
    hours(portfolio, severity, faults);
    clients(portfolio, severity, faults);
    supervision(portfolio, severity, faults);
    contract(portfolio, severity, faults);
  }

  private static void hours(AuditInput portfolio, Severity severity, Faults faults) {
    double wanted = portfolio.programme().hours();
    double held = portfolio.hours().total();
    if (held < wanted) {
      faults
          .add("hours-below-minimum", severity)
          .says("The programme asks for more hours of coaching than the log holds so far.")
          .written(Say.number(held))
          .expected(Say.number(wanted))
          .settledBy(Say.number(wanted - held) + " more hours of coaching.")
          .report();
    }
  }

  private static void clients(AuditInput portfolio, Severity severity, Faults faults) {
    ClientRange clients = portfolio.programme().clients();
    int held = portfolio.hours().byClient().size();
    if (!clients.contains(held)) {
      Integer most = clients.max();
      faults
          .add("clients-out-of-range", severity)
          .says("The number of coachees is not what the programme asks for.")
          .written(String.valueOf(held))
          .expected(
              most == null ? "at least " + clients.min() : clients.min() + " to " + clients.max())
          .settledBy(
              held < clients.min()
                  ? "Coach more people."
                  : "Ask your centre whether all of them may count.")
          .report();
    }
  }

  private static void supervision(AuditInput portfolio, Severity severity, Faults faults) {
    double wanted = portfolio.programme().supervisionHours();
    double held = portfolio.hours().supervision().total();
    if (held < wanted) {
      faults
          .add("supervision-below-minimum", severity)
          .says("The programme asks for more hours of supervision than are recorded so far.")
          .written(Say.number(held))
          .expected(Say.number(wanted))
          .settledBy(
              "Add a record of each supervision session with its date and length; "
                  + Say.number(wanted - held)
                  + " hours are missing.")
          .report();
    }
  }

  private static void contract(AuditInput portfolio, Severity severity, Faults faults) {
    Programme programme = portfolio.programme();
    if (programme.supervisionContract()
        && portfolio.notes().stream().map(IndexedNote::note).noneMatch(MinimumsCheck::isContract)) {
      faults
          .add("supervision-contract-missing", severity)
          .says("The programme asks for a contract with your supervisor, and none was found.")
          .expected("a contract with the supervisor")
          .settledBy("Add the contract, or name the file so that it says what it is.")
          .report();
    }
  }

  /** A contract that speaks of supervision, or a record of supervision that says it is one. */
  private static boolean isContract(Note note) {
    String text = note.text().toLowerCase(Locale.UK);
    String file = note.source().file().toLowerCase(Locale.UK);
    String locator = note.source().locator().toLowerCase(Locale.UK);
    return switch (note.kind()) {
      case CONTRACT -> text.contains("supervis") || file.contains("supervis");
      case SUPERVISION -> CONTRACT.matcher(file + "\n" + locator).find();
      default -> false;
    };
  }
}
