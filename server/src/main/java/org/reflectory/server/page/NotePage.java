package org.reflectory.server.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.NoteReflection;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.server.answer.Correction;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Family;
import org.reflectory.vocabulary.Term;

/** One note as it was written, with everything that was found in it where it was found. */
final class NotePage {
  private final Portfolios portfolios;

  NotePage(Portfolios portfolios) {
    this.portfolios = portfolios;
  }

  /**
   * @param here the page's own address, filters included, for forms to come back to
   * @param place where it stands
   * @param checked how much of the checklist it shows; empty if it owes none
   * @param depth how deep it reflects; {@code null} if that cannot be told
   * @param stances links that narrow the highlights to one stance
   * @param terms links that narrow them to one term
   * @param notice what the last correction did; {@code null} if there was none
   * @param families terms to add, by family
   */
  record View(
      Shell shell,
      String id,
      String here,
      String title,
      String place,
      String checked,
      List<Check> checklist,
      @Nullable Depth depth,
      List<NoteFilters.FilterLink> stances,
      List<NoteFilters.FilterLink> terms,
      List<NoteRuns.Block> blocks,
      List<MentionCard> mentions,
      @Nullable Notice notice,
      List<FamilyTerms> families) {}

  record Check(String label, boolean present, String hint) {}

  /**
   * How deep a note reflects.
   *
   * @param why what that was told from
   * @param evidence the sentences that show it
   */
  record Depth(String label, String why, List<Quote> evidence) {}

  /**
   * @param undo number of the correction that can be taken back; empty if it was taken back
   */
  record Notice(String text, String undo) {}

  record FamilyTerms(String label, List<Term> terms) {}

  View view(Visit visit) throws IOException {
    String id = visit.ctx().pathParam("id");
    IndexedNote note = visit.now().note(id).orElseThrow(() -> missing());
    NoteFinding finding = visit.places().note(id).orElseThrow(() -> missing());
    String term = visit.parameter("term").orElse("");
    String style = visit.parameter("stance").orElse("");
    List<Check> checklist = checklist(visit, finding);
    List<MentionCard> all = cards(visit, note);
    List<MentionCard> chosen =
        all.stream()
            .filter(card -> term.isEmpty() || card.term().equals(term))
            .filter(card -> style.isEmpty() || card.style().equals(style))
            .toList();
    NoteFilters filters = new NoteFilters(visit, id, all, style, term);
    return new View(
        visit.shell(finding.title()),
        id,
        visit.links().note(id, Links.ordered("term", term, "stance", style)),
        finding.title(),
        finding.file() + (finding.locator().isEmpty() ? "" : ", " + finding.locator()),
        checklist.isEmpty()
            ? ""
            : "Checklist: "
                + checklist.stream().filter(Check::present).count()
                + " of "
                + checklist.size()
                + " shown",
        checklist,
        depth(visit, finding.reflection()),
        filters.stances(),
        filters.terms(),
        new NoteRuns(note, shown(note, chosen)).blocks(),
        chosen,
        notice(visit),
        families(visit));
  }

  private static ProblemException missing() {
    return new ProblemException(
        ProblemType.NOT_FOUND,
        "That note is not there (any more). The page Notes lists those that are.");
  }

  private static List<Check> checklist(Visit visit, NoteFinding note) {
    return note.checklist().entrySet().stream()
        .map(
            entry -> {
              var item = visit.corpus().programmes().checklist().item(entry.getKey());
              return new Check(item.label(), entry.getValue().present(), item.hint());
            })
        .toList();
  }

  private static @Nullable Depth depth(Visit visit, NoteReflection reflection) {
    NoteReflection.Depth depth = reflection.depth();
    return depth == null
        ? null
        : new Depth(depth.label(), reflection.why(), visit.places().quotes(reflection.evidence()));
  }

  private static List<MentionCard> cards(Visit visit, IndexedNote note) {
    List<MentionCard> cards = new ArrayList<>();
    int sentenceNumber = 0;
    for (IndexedSentence sentence : note.sentences()) {
      sentenceNumber++;
      for (Mention mention : sentence.mentions()) {
        Optional<Term> term = visit.corpus().vocabulary().find(mention.term());
        if (term.isPresent()) {
          cards.add(
              MentionCard.of(
                  visit,
                  "m-" + (cards.size() + 1),
                  Links.anchor(sentenceNumber),
                  note.note().id(),
                  note.note().text(),
                  sentence,
                  mention,
                  term.get()));
        }
      }
    }
    return cards;
  }

  private static List<NoteRuns.Shown> shown(IndexedNote note, List<MentionCard> cards) {
    List<NoteRuns.Shown> shown = new ArrayList<>();
    for (MentionCard card : cards) {
      note.sentences().stream()
          .flatMap(sentence -> sentence.mentions().stream())
          .filter(
              m ->
                  m.term().equals(card.term())
                      && m.span().start() == card.begin()
                      && m.span().end() == card.end())
          .findFirst()
          .ifPresent(
              m ->
                  shown.add(
                      new NoteRuns.Shown(
                          card.id(), m, card.style(), card.label() + ", " + card.stanceLabel())));
    }
    return shown;
  }

  private @Nullable Notice notice(Visit visit) throws IOException {
    if (visit.parameter("undone").isPresent()) {
      return new Notice("Taken back. It is as it was before.", "");
    }
    String number = visit.parameter("corrected").orElse("");
    return Correction.all(portfolios, visit.now(), false).stream()
        .filter(correction -> String.valueOf(correction.id()).equals(number))
        .findFirst()
        .map(c -> new Notice(CorrectionsPage.said(visit, c), number))
        .orElse(null);
  }

  private static List<FamilyTerms> families(Visit visit) {
    List<FamilyTerms> families = new ArrayList<>();
    for (Family family : visit.corpus().vocabulary().families()) {
      families.add(
          new FamilyTerms(
              family.label(),
              visit.corpus().vocabulary().terms().stream()
                  .filter(term -> Objects.equals(term.family(), family.id()))
                  .sorted(java.util.Comparator.comparing(Term::label))
                  .toList()));
    }
    return families;
  }
}
