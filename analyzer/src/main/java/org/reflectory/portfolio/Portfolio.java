package org.reflectory.portfolio;

import java.util.List;
import org.reflectory.note.Note;

/**
 * What all of one learner's files hold.
 *
 * @param notes every text, in the order of files and of the text within them
 * @param log every log row, likewise, sample rows included
 * @param totals totals of hours that the learner wrote
 * @param competences rows of competence tables
 * @param plan rows of development plans
 * @param guesses what was concluded rather than read
 * @param problems what could not be read
 */
public record Portfolio(
    List<Note> notes,
    List<LogRow> log,
    List<StatedTotal> totals,
    List<CompetenceRow> competences,
    List<PlanRow> plan,
    List<Guess> guesses,
    List<Problem> problems) {

  public Portfolio {
    notes = List.copyOf(notes);
    log = List.copyOf(log);
    totals = List.copyOf(totals);
    competences = List.copyOf(competences);
    plan = List.copyOf(plan);
    guesses = List.copyOf(guesses);
    problems = List.copyOf(problems);
  }
}
