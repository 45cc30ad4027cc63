package org.reflectory.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Shared;
import org.reflectory.note.Origin;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.CompetenceRow;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.PlanRow;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.portfolio.Problem;
import org.reflectory.session.SessionLinker;

class NoteIndexTest {
  @TempDir Path folder;

  private NoteIndex open() throws IOException {
    return NoteIndex.open(folder, Shared.corpus().vocabulary());
  }

  /** A portfolio with something in every list. */
  private static IndexedPortfolio full() {
    SourcePlace place = new SourcePlace("Log & diary.docx", "table 2, row 3");
    IndexedPortfolio some =
        IndexFixture.mine()
            .row(
                new LogRow(
                    "clock",
                    LocalDate.of(2026, 5, 1),
                    LocalTime.of(9, 30),
                    LocalTime.of(10, 45),
                    "Tom",
                    "\u201ctopic\u201d",
                    null,
                    1.25,
                    6.75,
                    LogRow.State.HELD,
                    place))
            .row(
                new LogRow(
                    "bare", null, null, null, null, null, null, LogRow.State.CANCELLED, place))
            .total(4.5)
            .competence(
                new CompetenceRow("listening", "c1", "level 3", "course", "too fast", place))
            .plan(new PlanRow("p1", "challenge", "soft", "practise", "ask", place))
            .note(
                NoteBuilder.reflective("n4")
                    .says("Ein \ud83d\ude00 smile \u2013 and [why?|challenge practised]")
                    .shows(Origin.TEMPLATE, "Prompt"))
            .indexed();
    Portfolio portfolio = some.portfolio();
    return new IndexedPortfolio(
        new Portfolio(
            portfolio.notes(),
            portfolio.log(),
            portfolio.totals(),
            portfolio.competences(),
            portfolio.plan(),
            List.of(new Guess(place, "year", "5 May", "2026", "Its neighbours are of 2026.")),
            List.of(new Problem(place, "It cannot be read."))),
        some.notes());
  }

  private static void write(NoteIndex index, IndexedPortfolio content) throws IOException {
    index.replace("me", content, new SessionLinker("me").link(content.portfolio()), "v1");
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    try (NoteIndex index = open()) {
      write(index, full());
      assertThat(index.read("me")).contains(full());
    }
    try (NoteIndex again = open()) {
      assertThat(again.read("me")).contains(full());
      assertThat(again.madeFrom()).containsExactlyEntriesOf(java.util.Map.of("me", "v1"));
    }
  }

  @Test
  void manyNotesComeBackInTheirOrder() throws IOException {
    PortfolioBuilder many = new PortfolioBuilder();
    for (int i = 0; i < 60; i++) {
      many.note(
          NoteBuilder.reflective("n" + i)
              .says("Sentence " + i + ". " + "word ".repeat(200))
              .says("Another."));
    }
    try (NoteIndex index = open()) {
      write(index, many.indexed());
      for (int i = 0; i < 12; i++) {
        IndexFixture.write(index, "other" + i, IndexFixture.theirs());
      }
      assertThat(index.read("me")).contains(many.indexed());
    }
  }

  @Test
  void aLearnersContentIsReplacedAsAWholeAndNobodyElses() throws IOException {
    try (NoteIndex index = IndexFixture.open(folder)) {
      IndexFixture.write(
          index,
          "me",
          new PortfolioBuilder().note(NoteBuilder.reflective("new").says("Only this.")));
      assertThat(IndexFixture.found(index, "")).containsExactly("new.1", "t1.1");
      assertThat(index.read("me").orElseThrow().portfolio().log()).isEmpty();
      assertThat(index.read("you")).contains(IndexFixture.theirs().indexed());
    }
  }

  @Test
  void aLearnerIsRemovedWithAllTraces() throws IOException {
    try (NoteIndex index = IndexFixture.open(folder)) {
      index.remove("me");
      assertThat(index.read("me")).isEmpty();
      assertThat(IndexFixture.found(index, "")).containsExactly("t1.1");
      assertThat(index.madeFrom()).containsOnlyKeys("you");
    }
  }

  @Test
  void anEmptyPortfolioIsIndexedAsSuch() throws IOException {
    try (NoteIndex index = open()) {
      assertThat(index.read("me")).isEmpty();
      write(index, new PortfolioBuilder().indexed());
      assertThat(index.read("me")).contains(new PortfolioBuilder().indexed());
      assertThat(IndexFixture.search(index, "anything").total()).isZero();
      assertThat(IndexFixture.search(index, "").facets()).isEmpty();
    }
  }

  @Test
  void whatCannotBeWrittenChangesNothing() throws IOException {
    try (NoteIndex index = IndexFixture.open(folder)) {
      List<IndexedNote> broken = new ArrayList<>(IndexFixture.mine().indexed().notes());
      IndexedSentence outside =
          new IndexedSentence(
              "x",
              new org.reflectory.note.Span(5_000, 6_000),
              org.reflectory.note.Section.OTHER,
              "",
              List.of(),
              null);
      broken.add(
          new IndexedNote(NoteBuilder.reflective("bad").says("Short.").build(), List.of(outside)));
      IndexedPortfolio content = new IndexedPortfolio(IndexFixture.mine().build(), broken);
      assertThatThrownBy(() -> write(index, content)).isInstanceOf(RuntimeException.class);
      assertThat(index.read("me")).contains(IndexFixture.mine().indexed());
      assertThat(index.madeFrom()).containsEntry("me", "made from me");
      IndexFixture.write(index, "me", IndexFixture.theirs());
      assertThat(IndexFixture.found(index, "learner:me")).containsExactly("t1.1");
    }
  }

  @Test
  void aSecondReaderSeesWhatTheFirstWrites() throws IOException {
    try (NoteIndex writer = open();
        NoteIndex reader = open()) {
      IndexFixture.write(writer, "me", IndexFixture.mine());
      assertThat(reader.read("me")).contains(IndexFixture.mine().indexed());
      assertThat(IndexFixture.found(reader, "confidence")).containsExactly("n1.2");
    }
  }
}
