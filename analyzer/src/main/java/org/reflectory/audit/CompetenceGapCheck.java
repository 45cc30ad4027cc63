package org.reflectory.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.portfolio.CompetenceRow;
import org.reflectory.vocabulary.Stance;

/**
 * The gaps that a competence table admits: each should come up in the diary and in the development
 * plan, as the template asks.
 */
final class CompetenceGapCheck implements Check {
  private static final Pattern NO_GAP =
      Pattern.compile(
          "(?:none|nil|n a|na|no|nothing|not applicable|none identified|no gaps?)(?: .{0,40})?|");

  /** Below this confidence a term in the diary answers for no gap. */
  private static final double LIKELY = 0.3;

  private static final Set<Stance> OPEN = Set.of(Stance.GAP, Stance.PLANNED);
  private static final Set<Section> LOOKING_BACK =
      Set.of(Section.CONCLUSIONS, Section.GAPS, Section.PLAN);

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    List<CompetenceRow> rows =
        portfolio.portfolio().competences().stream().filter(row -> isGap(row.gaps())).toList();
    if (rows.isEmpty()) {
      return;
    }
    Likeness likeness = new Likeness(portfolio);
    List<IndexedNote> diary = portfolio.written(NoteKind.DIARY);
    List<IndexedNote> plan = portfolio.written(NoteKind.PLAN);
    for (CompetenceRow row : rows) {
      List<Topic> gaps = gaps(portfolio, row);
      if (!diary.isEmpty()) {
        List<Topic> missing = missing(portfolio, gaps, diary, likeness, false);
        if (!missing.isEmpty()) {
          report("competence-gap-not-in-diary", "diary", portfolio, row, missing, faults);
        }
      }
      if (!plan.isEmpty()) {
        List<Topic> missing = missing(portfolio, gaps, plan, likeness, true);
        if (!missing.isEmpty()) {
          report("competence-gap-not-in-pdp", "development plan", portfolio, row, missing, faults);
        }
      }
    }
  }

  private static boolean isGap(String text) {
    String plain = text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return !NO_GAP.matcher(plain).matches();
  }

  /** The gaps of one row, a sentence or list item each. */
  private static List<Topic> gaps(AuditInput portfolio, CompetenceRow row) {
    List<Topic> gaps = new ArrayList<>();
    portfolio
        .note(row.noteId())
        .ifPresent(
            note ->
                note.sentences().stream()
                    .filter(sentence -> sentence.section() == Section.GAPS)
                    .filter(sentence -> row.gaps().contains(text(note.note(), sentence)))
                    .map(sentence -> Topic.of(note, sentence, portfolio.corpus().vocabulary()))
                    .filter(gap -> isGap(gap.text()))
                    .filter(gap -> !gap.stems().isEmpty())
                    .forEach(gaps::add));
    return gaps;
  }

  private static String text(Note note, IndexedSentence sentence) {
    return sentence.span().of(note.text());
  }

  /**
   * The gaps that no sentence takes up. A row's sentences belong together: one that is taken up
   * answers for those that only go on from it.
   */
  private static List<Topic> missing(
      AuditInput portfolio,
      List<Topic> gaps,
      List<IndexedNote> records,
      Likeness likeness,
      boolean anywhere) {
    List<Topic> missing =
        gaps.stream()
            .filter(gap -> !isTakenUp(portfolio, gap, records, likeness, anywhere))
            .toList();
    return missing.size() == gaps.size() ? missing : List.of();
  }

  private static boolean isTakenUp(
      AuditInput portfolio,
      Topic gap,
      List<IndexedNote> records,
      Likeness likeness,
      boolean anywhere) {
    for (IndexedNote record : records) {
      for (IndexedSentence sentence : record.sentences()) {
        Topic topic = Topic.of(record, sentence, portfolio.corpus().vocabulary());
        boolean sameTerm =
            sentence.mentions().stream()
                .filter(m -> gap.terms().contains(m.term()) && m.confidence() >= LIKELY)
                .anyMatch(
                    m ->
                        anywhere
                            || OPEN.contains(m.stance())
                            || LOOKING_BACK.contains(sentence.section()));
        if (sameTerm || likeness.isSame(gap, topic)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void report(
      String code,
      String where,
      AuditInput portfolio,
      CompetenceRow row,
      List<Topic> missing,
      Faults faults) {
    String competence =
        portfolio
            .corpus()
            .frameworks()
            .ofCompetenceTable()
            .find(row.competence())
            .map(known -> known.name())
            .orElse(row.competence());
    faults
        .add(code, Severity.WARNING)
        .about(row.competence())
        .at(row.place())
        .says(
            "A gap that your competence table admits under “"
                + competence
                + "” does not come up in your "
                + where
                + ".")
        .written(Topic.joined(missing).text())
        .expected("the gap in the " + where)
        .settledBy(
            "Take the gap up in the " + where + ", or close it in the table and say how you know.")
        .report();
  }
}
