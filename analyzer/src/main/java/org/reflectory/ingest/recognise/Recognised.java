package org.reflectory.ingest.recognise;

import java.util.List;
import org.reflectory.ingest.value.NamedYears;
import org.reflectory.portfolio.LogRow;
import org.reflectory.portfolio.Portfolio;

/**
 * What one file holds, before its neighbours are asked.
 *
 * @param found everything recognised; dates without a year are missing in it
 * @param missingYears those dates
 * @param diaryHours log rows that a diary with a column of hours gives, for a portfolio that has no
 *     log
 * @param years years that the file names, in its name, its headings and its text, in this order
 */
public record Recognised(
    Portfolio found,
    List<MissingYear> missingYears,
    List<LogRow> diaryHours,
    List<NamedYears> years) {
  public Recognised {
    missingYears = List.copyOf(missingYears);
    diaryHours = List.copyOf(diaryHours);
    years = List.copyOf(years);
  }
}
