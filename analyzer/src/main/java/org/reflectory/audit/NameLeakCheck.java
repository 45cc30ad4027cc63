package org.reflectory.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.note.Note;
import org.reflectory.note.SourcePlace;
import org.reflectory.pseudonym.LabelKind;
import org.reflectory.pseudonym.NameFinder;
import org.reflectory.pseudonym.NameFinder.Found;
import org.reflectory.session.Client;

/**
 * Names of coachees whom the portfolio otherwise calls by initials or a pseudonym: in the head of a
 * note, or in the text of one on a session with that coachee.
 */
final class NameLeakCheck implements Check {
  private static final NameFinder NAMES = new NameFinder();

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    Set<Client> hidden =
        portfolio.sessions().clients().clients().stream()
            .filter(client -> Aliases.areUsed(portfolio, client))
            .collect(Collectors.toSet());
    for (IndexedNote record : portfolio.notes()) {
      if (record.note().kind().isSessionRecord()) {
        client(portfolio, record.note())
            .filter(hidden::contains)
            .ifPresent(client -> record(portfolio, record, client, faults));
      }
    }
  }

  /** The session's coachee, as the log has it; else whom the head names. */
  private static Optional<Client> client(AuditInput portfolio, Note note) {
    return Optional.ofNullable(portfolio.sessions().byNote().get(note.id()))
        .map(session -> session.client())
        .or(() -> portfolio.client(note.metadata().client()));
  }

  private static void record(
      AuditInput portfolio, IndexedNote record, Client client, Faults faults) {
    Map<String, SourcePlace> leaks = new LinkedHashMap<>();
    String head = record.note().metadata().client();
    if (head != null
        && isName(head)
        && !isAnotherCoachee(portfolio, client, head)
        && Aliases.mayBe(client.label(), head)) {
      leaks.put(head, record.note().source());
    }
    for (IndexedSentence sentence : record.sentences()) {
      String text = sentence.span().of(record.note().text());
      for (Found name : NAMES.find(text)) {
        if (name.kind() == NameFinder.Kind.PERSON
            && !isAnotherCoachee(portfolio, client, name.name())
            && Aliases.isCoachee(client.label(), name, text)) {
          leaks.putIfAbsent(
              name.name(), new SourcePlace(record.note().source().file(), sentence.locator()));
        }
      }
    }
    if (!leaks.isEmpty()) {
      report(record.note(), client, leaks, faults);
    }
  }

  private static boolean isName(String label) {
    return LabelKind.of(label) == LabelKind.NAME && !NAMES.find(label).isEmpty();
  }

  private static boolean isAnotherCoachee(AuditInput portfolio, Client client, String name) {
    return portfolio
        .client(name)
        .filter(other -> !other.equals(client))
        .filter(
            other ->
                portfolio.hours().byClient().stream()
                    .anyMatch(hours -> hours.clientId().equals(other.id())))
        .isPresent();
  }

  private static void report(
      Note note, Client client, Map<String, SourcePlace> leaks, Faults faults) {
    Faults.Fault fault =
        faults
            .add("name-leak", Severity.ERROR)
            .about(note.id())
            .at(note.source())
            .says(
                "This "
                    + Say.kind(note)
                    + " ("
                    + Say.note(note)
                    + ") names somebody who is "
                    + client.label()
                    + " elsewhere.")
            .written(String.join(", ", leaks.keySet()))
            .expected(client.label())
            .settledBy(
                "Write "
                    + client.label()
                    + " here, too, or say that the name is not the real one.");
    List.copyOf(leaks.values()).forEach(fault::at);
    fault.report();
  }
}
