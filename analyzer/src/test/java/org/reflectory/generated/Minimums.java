package org.reflectory.generated;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the programme's numbers say of a portfolio, planted or not. */
final class Minimums {
  private Minimums() {}

  static void expect(Draft draft) {
    Programme programme = draft.programme;
    int certain = 0;
    int doubtful = 0;
    Set<Coachee> clients = new HashSet<>();
    for (LogRow row : draft.rows) {
      if (row.held()) {
        certain += row.minutes();
        clients.add(row.client());
      } else if (row.kind() == LogRow.Kind.FUTURE) {
        doubtful += row.minutes();
      }
    }
    doubtful += draft.unlogged.stream().mapToInt(LogRow::minutes).sum();
    if (certain + doubtful < programme.minutes()) {
      draft.expect("hours-below-minimum", List.of(), List.of());
    } else if (certain < programme.minutes()) {
      draft.tolerate("hours-below-minimum", List.of(), List.of());
    }
    if (!programme.allowsClients(clients.size())) {
      draft.expect("clients-out-of-range", List.of(), List.of());
    }
    int supervised = draft.supervision.stream().mapToInt(SupervisionHour::minutes).sum();
    if (supervised < programme.supervisionMinutes()) {
      draft.expect("supervision-below-minimum", List.of(), List.of());
    }
    if (programme.supervisionContract() && !draft.supervisionContract) {
      draft.expect("supervision-contract-missing", List.of(), List.of());
    }
  }
}
