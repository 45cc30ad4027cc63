package org.reflectory.generated;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reflectory.generated.GeneratedPortfolio.TrueNote;
import org.reflectory.generated.GeneratedPortfolio.TrueSession;

/** Makes portfolios from seeds: about a third without a fault, the rest with up to five. */
public final class PortfolioGenerator {
  private static final double CLEAN = 0.35;
  private static final int MOST_FAULTS = 5;

  private PortfolioGenerator() {}

  public static GeneratedPortfolio generate(long seed) {
    Dice dice = new Dice(seed);
    boolean clean = dice.chance(CLEAN);
    Programme programme = programme(dice, clean);
    Set<Fault> planted = EnumSet.noneOf(Fault.class);
    if (!clean) {
      addShortfalls(programme, dice, planted);
    }
    Shortfalls shortfalls =
        new Shortfalls(
            planted.contains(Fault.HOURS_BELOW_MINIMUM),
            planted.contains(Fault.CLIENTS_OUT_OF_RANGE),
            planted.contains(Fault.SUPERVISION_BELOW_MINIMUM),
            planted.contains(Fault.SUPERVISION_CONTRACT_MISSING));
    Draft draft = new DraftBuilder(dice, programme, shortfalls).build();
    if (!clean) {
      int wanted = dice.between(1, MOST_FAULTS);
      for (Fault fault : dice.shuffled(Fault.plantable())) {
        if (planted.size() < wanted && fault.plant(draft, dice)) {
          planted.add(fault);
        }
      }
    }
    Minimums.expect(draft);
    return portfolio(seed, draft, planted, dice);
  }

  private static Programme programme(Dice dice, boolean clean) {
    int throwOf = dice.between(1, 100);
    if (throwOf <= 50) {
      return Programme.L5_CERTIFICATE;
    }
    if (throwOf <= (clean ? 90 : 80)) {
      return Programme.L7_CERTIFICATE;
    }
    return throwOf <= (clean ? 95 : 90) ? Programme.L7_DIPLOMA : Programme.L5_DIPLOMA;
  }

  /** The diplomas ask for so much that most portfolios, being on the way, fall short. */
  private static void addShortfalls(Programme programme, Dice dice, Set<Fault> planted) {
    boolean diploma = programme.hours() > 20;
    if (dice.chance(diploma ? 0.8 : 0.12)) {
      planted.add(Fault.HOURS_BELOW_MINIMUM);
    }
    if (programme.minClients() > 1 && dice.chance(diploma ? 0.7 : 0.2)) {
      planted.add(Fault.CLIENTS_OUT_OF_RANGE);
    }
    if (programme.supervisionMinutes() > 0 && dice.chance(0.3)) {
      planted.add(Fault.SUPERVISION_BELOW_MINIMUM);
    }
    if (programme.supervisionContract() && dice.chance(0.5)) {
      planted.add(Fault.SUPERVISION_CONTRACT_MISSING);
    }
  }

  private static GeneratedPortfolio portfolio(
      long seed, Draft draft, Set<Fault> planted, Dice dice) {
    List<Document> documents = Documents.of(draft, dice);
    List<LogRow> held = draft.rows.stream().filter(LogRow::held).toList();
    int minutes = held.stream().mapToInt(LogRow::minutes).sum();
    return new GeneratedPortfolio(
        seed,
        draft.programme.id(),
        draft.asOf,
        held.stream().map(PortfolioGenerator::session).toList(),
        held.stream().map(row -> row.client().label()).distinct().toList(),
        minutes / 60.0,
        draft.statesTotal() ? Optional.of(draft.statedTotal() / 60.0) : Optional.empty(),
        draft.supervision.stream().mapToInt(SupervisionHour::minutes).sum() / 60.0,
        Collections.unmodifiableSet(planted),
        List.copyOf(draft.findings),
        draft.notes.stream().map(note -> note(draft, note)).toList(),
        documents);
  }

  private static TrueSession session(LogRow row) {
    return new TrueSession(
        Optional.ofNullable(row.ref()),
        row.date(),
        row.client().label(),
        row.minutes() / 60.0,
        Optional.ofNullable(row.start()),
        Optional.ofNullable(row.start()).map(start -> row.end()));
  }

  private static TrueNote note(Draft draft, NoteDraft note) {
    return new TrueNote(
        Optional.ofNullable(note.ref()),
        note.date(),
        note.heading(),
        draft.noteFile(note.number()),
        Arrays.stream(ChecklistItem.values())
            .filter(item -> !note.shows(item))
            .map(ChecklistItem::id)
            .toList(),
        note.shows(ChecklistItem.TOOLS_REFERENCED)
            ? note.tools().stream().map(Tool::id).sorted().toList()
            : List.of());
  }
}
