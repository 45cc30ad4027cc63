package org.reflectory.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;

/** Diary entries that lack what the learner's other entries hold: feedback, preparation. */
final class DiaryCheck implements Check {
  /** The share of entries that hold a part from which it belongs to the learner's diary. */
  private static final double KEPT = 0.5;

  private static final Set<String> NOTHING =
      Set.of("", "none", "nil", "n a", "na", "nothing", "not recorded", "tbc", "none given", "no");

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    List<IndexedNote> entries =
        portfolio.written(NoteKind.DIARY).stream()
            .filter(entry -> !portfolio.isOfCancelled(entry.note()))
            .toList();
    part(
        portfolio,
        entries,
        Section.FEEDBACK,
        "coachee-feedback",
        "feedback from the coachee",
        faults);
    part(portfolio, entries, Section.PREPARATION, "preparation", "preparation", faults);
  }

  private static void part(
      AuditInput portfolio,
      List<IndexedNote> entries,
      Section section,
      String item,
      String what,
      Faults faults) {
    List<IndexedNote> without =
        entries.stream().filter(entry -> !holds(portfolio, entry, section, item)).toList();
    boolean kept = entries.size() - without.size() >= KEPT * entries.size();
    boolean hasColumn =
        entries.stream()
            .anyMatch(e -> e.sentences().stream().anyMatch(s -> s.section() == section));
    if (!kept || !hasColumn) {
      return;
    }
    for (IndexedNote entry : without) {
      faults
          .add("diary-entry-without-" + section.id(), Severity.WARNING)
          .about(entry.note().id())
          .at(entry.note().source())
          .says("This diary entry says nothing of " + what + " (" + Say.note(entry.note()) + ").")
          .expected(what)
          .settledBy("Add to the entry what you remember of it.")
          .report();
    }
  }

  /** In its own column or under its own label, or else in the entry's prose. */
  private static boolean holds(
      AuditInput portfolio, IndexedNote entry, Section section, String item) {
    boolean own =
        entry.sentences().stream()
            .filter(sentence -> sentence.section() == section)
            .anyMatch(sentence -> saysSomething(entry, sentence));
    boolean hasColumns = entry.sentences().stream().anyMatch(s -> s.section() == Section.TOOLS);
    return own
        || !hasColumns
            && portfolio
                .finding(entry.note().id())
                .filter(finding -> finding.checklist().containsKey(item))
                .filter(finding -> finding.checklist().get(item).present())
                .isPresent();
  }

  private static boolean saysSomething(IndexedNote entry, IndexedSentence sentence) {
    String plain =
        sentence
            .span()
            .of(entry.note().text())
            .toLowerCase(Locale.UK)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return !NOTHING.contains(plain);
  }
}
