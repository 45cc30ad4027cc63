package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.note.Note;
import org.reflectory.note.NoteMetadata;
import org.reflectory.note.Passage;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.CompetenceRow;
import org.reflectory.portfolio.Guess;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.PlanRow;
import org.reflectory.portfolio.Portfolio;
import org.reflectory.portfolio.Problem;

/** Every text of a portfolio in which a name may stand. */
public final class PortfolioTexts {
  private final List<PlacedText> texts = new ArrayList<>();

  private PortfolioTexts() {}

  /** The notes' passages and all other fields, each with its place. */
  public static List<PlacedText> of(IndexedPortfolio content) {
    PortfolioTexts all = new PortfolioTexts();
    content.notes().forEach(note -> all.addPassages(note.note()));
    all.addFields(content.portfolio());
    return List.copyOf(all.texts);
  }

  /** The notes whole, since a name may be known by what is said elsewhere in it. */
  static List<PlacedText> whole(IndexedPortfolio content) {
    PortfolioTexts all = new PortfolioTexts();
    content.notes().forEach(note -> all.add(note.note().source(), note.note().text()));
    all.addFields(content.portfolio());
    return List.copyOf(all.texts);
  }

  private void addPassages(Note note) {
    for (Passage passage : note.passages()) {
      add(new SourcePlace(note.source().file(), passage.locator()), passage.span().of(note.text()));
    }
  }

  private void addFields(Portfolio portfolio) {
    for (Note note : portfolio.notes()) {
      NoteMetadata metadata = note.metadata();
      add(note.source(), metadata.ref(), metadata.client(), metadata.topic());
    }
    for (LogRow row : portfolio.log()) {
      add(row.place(), row.client(), row.topic(), row.noteRef());
    }
    for (CompetenceRow row : portfolio.competences()) {
      add(row.place(), row.evidence(), row.developed(), row.gaps());
    }
    for (PlanRow row : portfolio.plan()) {
      add(row.place(), row.gap(), row.impact(), row.action(), row.measure());
    }
    for (Guess guess : portfolio.guesses()) {
      add(guess.place(), guess.written(), guess.value(), guess.reason(), guess.settled());
    }
    for (Problem problem : portfolio.problems()) {
      add(problem.place(), problem.message());
    }
  }

  private void add(SourcePlace place, @Nullable String... fields) {
    for (String field : fields) {
      if (field != null && !field.isBlank()) {
        texts.add(new PlacedText(place, field));
      }
    }
  }
}
