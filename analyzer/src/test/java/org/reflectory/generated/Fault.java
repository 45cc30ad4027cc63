package org.reflectory.generated;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The faults that can be planted: each by the code that it is found under. */
@SuppressWarnings("ImmutableEnumChecker") // what it holds never changes
public enum Fault {
  HOURS_BELOW_MINIMUM(null),
  CLIENTS_OUT_OF_RANGE(null),
  SUPERVISION_BELOW_MINIMUM(null),
  SUPERVISION_CONTRACT_MISSING(null),
  CUMULATIVE_MISMATCH(LogFaults::cumulativeMismatch),
  STATED_TOTAL_MISMATCH(LogFaults::statedTotalMismatch),
  DUPLICATE_ROW(LogFaults::duplicateRow),
  ZERO_HOURS_ROW(LogFaults::zeroHoursRow),
  OVERLAPPING_SESSIONS(LogFaults::overlappingSessions),
  OUT_OF_ORDER(LogFaults::outOfOrder),
  FUTURE_DATE(LogFaults::futureDate),
  LOG_ROW_WITHOUT_NOTE(RecordFaults::logRowWithoutNote),
  NOTE_WITHOUT_LOG_ROW(RecordFaults::noteWithoutLogRow),
  DIARY_ENTRY_WITHOUT_LOG_ROW(RecordFaults::diaryEntryWithoutLogRow),
  NOTE_DATE_MISMATCH(RecordFaults::noteDateMismatch),
  HOURS_MISMATCH(RecordFaults::hoursMismatch),
  CLIENT_MISMATCH(RecordFaults::clientMismatch),
  TOOL_NOT_IN_DIARY(RecordFaults::toolNotInDiary),
  NOTE_WITHOUT_CONTRACTING(without(ChecklistItem.CONTRACTING)),
  NOTE_WITHOUT_PREPARATION(without(ChecklistItem.PREPARATION)),
  NOTE_WITHOUT_TOOLS_REFERENCED(
      without(ChecklistItem.TOOLS_REFERENCED, ChecklistItem.TOOLS_SIGNPOSTED)),
  NOTE_WITHOUT_TOOLS_SIGNPOSTED(without(ChecklistItem.TOOLS_SIGNPOSTED)),
  NOTE_WITHOUT_OBJECTIVES_PROGRESS(without(ChecklistItem.OBJECTIVES_PROGRESS)),
  NOTE_WITHOUT_COACHEE_FEEDBACK(without(ChecklistItem.COACHEE_FEEDBACK)),
  NOTE_WITHOUT_OWN_PERFORMANCE(without(ChecklistItem.OWN_PERFORMANCE, ChecklistItem.GAPS)),
  NOTE_WITHOUT_GAPS(without(ChecklistItem.GAPS)),
  DIARY_ENTRY_WITHOUT_FEEDBACK(NoteFaults::diaryEntryWithoutFeedback),
  DIARY_ENTRY_WITHOUT_PREPARATION(NoteFaults::diaryEntryWithoutPreparation),
  COMPETENCE_GAP_NOT_IN_DIARY(GapFaults::competenceGapNotInDiary),
  COMPETENCE_GAP_NOT_IN_PDP(GapFaults::competenceGapNotInPlan),
  RECURRING_GAP_NOT_IN_PDP(GapFaults::recurringGapNotInPlan),
  NAME_LEAK(NoteFaults::nameLeak);

  /** Puts a fault into a draft and says what has to be found, or leaves both as they were. */
  @FunctionalInterface
  interface Planting {
    /** Whether it could be planted. */
    boolean plant(Draft draft, Dice dice);
  }

  private final Planting planting;

  Fault(Planting planting) {
    this.planting = planting;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the portfolio has to be built with it, as its numbers would be. */
  boolean isShortfall() {
    return planting == null;
  }

  boolean plant(Draft draft, Dice dice) {
    return planting.plant(draft, dice);
  }

  /** The faults that can be planted in a finished draft. */
  static List<Fault> plantable() {
    return Arrays.stream(values()).filter(fault -> !fault.isShortfall()).toList();
  }

  private static Planting without(ChecklistItem... items) {
    return (draft, dice) -> NoteFaults.noteWithout(draft, dice, items);
  }
}
