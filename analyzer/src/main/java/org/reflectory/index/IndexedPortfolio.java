package org.reflectory.index;

import java.util.List;
import org.reflectory.portfolio.Portfolio;

/**
 * Everything the index holds of one learner.
 *
 * @param portfolio what the files hold
 * @param notes the portfolio's notes with their sentences and mentions, in the same order
 */
public record IndexedPortfolio(Portfolio portfolio, List<IndexedNote> notes) {
  public IndexedPortfolio {
    notes = List.copyOf(notes);
  }
}
