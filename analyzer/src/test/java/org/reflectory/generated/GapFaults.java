package org.reflectory.generated;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Faults between what the coach has to work on and where it ought to be taken up. */
final class GapFaults {
  private GapFaults() {}

  /** The table admits to a gap that no session tells of; the plan has it. */
  static boolean competenceGapNotInDiary(Draft draft, Dice dice) {
    if (!draft.style.competences() || !draft.free(Draft.Aspect.GAPS)) {
      return false;
    }
    List<GapKind> open =
        Arrays.stream(GapKind.values())
            .filter(kind -> !draft.plan.contains(kind) && sessions(draft, kind).isEmpty())
            .toList();
    if (open.isEmpty()) {
      return false;
    }
    draft.claim(Draft.Aspect.GAPS);
    GapKind gap = dice.pick(open);
    draft.plan.add(gap);
    draft.competenceGaps.add(gap);
    draft.expect(
        "competence-gap-not-in-diary",
        List.of(draft.competenceFile(), draft.diaryFile()),
        gap.words());
    return true;
  }

  /** The table and the diary have a gap that the plan does not take up. */
  static boolean competenceGapNotInPlan(Draft draft, Dice dice) {
    if (!draft.style.competences() || !draft.free(Draft.Aspect.GAPS)) {
      return false;
    }
    List<GapKind> open =
        Arrays.stream(GapKind.values())
            .filter(kind -> !draft.plan.contains(kind))
            .filter(kind -> draft.diary.stream().anyMatch(entry -> entry.gap() == kind))
            .toList();
    if (open.isEmpty()) {
      return false;
    }
    draft.claim(Draft.Aspect.GAPS);
    GapKind gap = dice.pick(open);
    draft.competenceGaps.add(gap);
    draft.expect(
        "competence-gap-not-in-pdp",
        List.of(draft.competenceFile(), draft.planFile()),
        gap.words());
    return true;
  }

  /** At least three notes, and a quarter of them, tell of a gap that the plan does not take up. */
  static boolean recurringGapNotInPlan(Draft draft, Dice dice) {
    if (draft.plan == null || !draft.style.noteForEach() || !draft.free(Draft.Aspect.GAPS)) {
      return false;
    }
    GapKind gap =
        dice.pick(
            Arrays.stream(GapKind.values()).filter(kind -> !draft.plan.contains(kind)).toList());
    List<NoteDraft> had =
        draft.notes.stream()
            .filter(note -> note.gap() == gap && note.shows(ChecklistItem.GAPS))
            .toList();
    List<NoteDraft> open =
        draft.freeNotes().stream()
            .filter(note -> note.gap() != gap && note.shows(ChecklistItem.GAPS))
            .filter(note -> !draft.competenceGaps.contains(note.gap()))
            .toList();
    int needed = Math.max(3, (draft.notes.size() + 3) / 4) + dice.between(0, 1) - had.size();
    if (open.size() < needed) {
      return false;
    }
    draft.claim(Draft.Aspect.GAPS);
    Set<String> files = new LinkedHashSet<>(List.of(draft.planFile()));
    had.forEach(note -> claim(draft, note, files));
    for (NoteDraft note : dice.some(open, needed)) {
      claim(draft, note, files);
      draft.replace(note, note.gap(gap));
      draft
          .entry(note.number())
          .filter(entry -> entry.gap() != null)
          .ifPresent(entry -> draft.replace(entry, entry.gap(gap)));
    }
    draft.expect("recurring-gap-not-in-pdp", List.copyOf(files), gap.words());
    return true;
  }

  private static void claim(Draft draft, NoteDraft note, Set<String> files) {
    draft.claim(note.number());
    files.add(draft.noteFile(note.number()));
  }

  private static List<Integer> sessions(Draft draft, GapKind gap) {
    Set<Integer> sessions = new LinkedHashSet<>();
    draft.notes.stream()
        .filter(note -> note.gap() == gap)
        .forEach(note -> sessions.add(note.number()));
    draft.diary.stream()
        .filter(entry -> entry.gap() == gap)
        .forEach(entry -> sessions.add(entry.number()));
    return List.copyOf(sessions);
  }
}
