package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.AuditFinding;
import org.reflectory.finding.AuditFinding.Seen;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.page.AuditCards.Card;
import org.reflectory.server.page.AuditCards.Sort;

/** What does not agree, as an assessor would see it, and what the learner says of it. */
final class AuditPage {
  /** Where a notice stands that is about what the notes lack. */
  static final String CHECKLIST = "checklist";

  private final Portfolios portfolios;

  AuditPage(Portfolios portfolios) {
    this.portfolios = portfolios;
  }

  /**
   * @param groups open findings by how bad, the worst first
   * @param matrix what the notes lack; {@code null} if nothing
   * @param seen findings that may stand
   * @param unfolded whether those are shown at once
   * @param notice what a form did; {@code null} if none was sent
   * @param csv the same as a table
   */
  record View(
      Shell shell,
      String lead,
      Ready ready,
      List<Group> groups,
      @Nullable ChecklistMatrix matrix,
      List<SeenRow> seen,
      boolean unfolded,
      @Nullable Notice notice,
      String csv) {

    /** The card that comes after one: a form leads there once its own card is gone. */
    String after(Card card) {
      List<String> places = new ArrayList<>();
      groups.forEach(
          group -> group.sorts().forEach(s -> s.cards().forEach(c -> places.add(c.id()))));
      int next = places.indexOf(card.id()) + 1;
      return next < places.size() ? places.get(next) : matrix == null ? "" : CHECKLIST;
    }

    /** Whether what a form did is said at a place. */
    boolean isSaidAt(String place) {
      return notice != null && notice.at().equals(place);
    }
  }

  record Group(String severity, String label, List<Sort> sorts) {}

  /**
   * Whether the portfolio is ready for assessment.
   *
   * @param said what that means, in a sentence
   */
  record Ready(boolean ready, String said) {}

  /**
   * A finding that may stand.
   *
   * @param reason why, in the learner's words
   */
  record SeenRow(
      String id,
      String title,
      String message,
      List<SessionsPage.Link> where,
      String reason,
      String day) {}

  /**
   * What a form did.
   *
   * @param at where to say it: a card, the checklist, or empty for the head of the page
   * @param undo findings that can be opened again
   */
  record Notice(String text, String at, List<String> undo) {}

  View view(Visit visit) {
    List<AuditFinding> all = visit.report().audit();
    List<AuditFinding> open = all.stream().filter(finding -> finding.seen() == null).toList();
    List<AuditFinding> cards =
        open.stream().filter(finding -> !ChecklistMatrix.isAbout(visit, finding)).toList();
    ChecklistMatrix matrix = ChecklistMatrix.of(visit);
    AuditCards make = new AuditCards(visit);
    List<Group> groups =
        Arrays.stream(Severity.values())
            .map(severity -> group(severity, cards, make))
            .filter(
                g ->
                    !g.sorts().isEmpty()
                        || g.severity().equals(Severity.INFO.id()) && matrix != null)
            .toList();
    return new View(
        visit.shell("Checks"),
        open.isEmpty()
            ? "Log, diary and notes agree"
                + (all.isEmpty() ? "." : ", apart from what you have let stand.")
            : "What an assessor would ask about when log, diary and notes are laid side by side.",
        ready(visit),
        groups,
        matrix,
        all.stream()
            .filter(finding -> finding.seen() != null)
            .map(finding -> seen(visit, finding, make))
            .toList(),
        visit.parameter(Fields.SAID).filter(AuditForms.REOPENED::equals).isPresent(),
        notice(visit, cards),
        visit.links().to("/api/v1/audit.csv", Map.of("limit", "1000")));
  }

  private static Group group(Severity severity, List<AuditFinding> cards, AuditCards make) {
    return new Group(
        severity.id(),
        AuditWords.severity(severity),
        make.sorts(cards.stream().filter(f -> f.severity() == severity).toList()));
  }

  private Ready ready(Visit visit) {
    return portfolios
        .workspace()
        .marks()
        .readySince(visit.now().learner().id())
        .map(
            since ->
                new Ready(
                    true,
                    "You said so on "
                        + Words.day(since)
                        + ". What the programme asks for and is not there yet counts as something"
                        + " to put right."))
        .orElseGet(
            () ->
                new Ready(
                    false,
                    "Until you say so, hours, coachees and supervision that the programme still"
                        + " asks for are only things to know; afterwards they are things to put"
                        + " right."));
  }

  private static SeenRow seen(Visit visit, AuditFinding finding, AuditCards make) {
    Seen seen = Objects.requireNonNull(finding.seen());
    boolean ofNote = ChecklistMatrix.isAbout(visit, finding);
    return new SeenRow(
        finding.id(),
        ofNote
            ? "Note without " + ChecklistMatrix.item(visit, finding).toLowerCase(Locale.UK)
            : AuditWords.title(finding.code()),
        ofNote ? finding.written() : Words.days(finding.message()),
        make.where(finding),
        seen.reason(),
        Words.day(seen.at()));
  }

  private static @Nullable Notice notice(Visit visit, List<AuditFinding> cards) {
    String said = visit.parameter(Fields.SAID).orElse("");
    String at = visit.parameter(AuditForms.AT).orElse("");
    Set<String> about = Set.copyOf(visit.ctx().queryParams(AuditForms.ABOUT));
    boolean there = at.equals(CHECKLIST) || cards.stream().anyMatch(f -> f.id().equals(at));
    List<AuditFinding> known =
        visit.report().audit().stream().filter(finding -> about.contains(finding.id())).toList();
    return switch (said) {
      case AuditForms.SEEN -> seenNotice(known, there ? at : "");
      case AuditForms.REOPENED ->
          known.isEmpty()
              ? null
              : new Notice("It is open again.", place(visit, known.getFirst()), List.of());
      case AuditForms.NONE ->
          new Notice("Tick what may stand first. Nothing was changed.", CHECKLIST, List.of());
      default -> null;
    };
  }

  private static @Nullable Notice seenNotice(List<AuditFinding> known, String at) {
    List<String> undo = known.stream().filter(f -> f.seen() != null).map(AuditFinding::id).toList();
    return undo.isEmpty()
        ? null
        : new Notice(
            (undo.size() == 1
                    ? "It may stand, as you said"
                    : undo.size() + " may stand, as you said")
                + "; you find "
                + (undo.size() == 1 ? "it" : "them")
                + " at the end of the page.",
            at,
            undo);
  }

  private static String place(Visit visit, AuditFinding finding) {
    return ChecklistMatrix.isAbout(visit, finding) ? CHECKLIST : finding.id();
  }
}
