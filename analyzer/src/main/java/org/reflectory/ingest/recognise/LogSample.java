package org.reflectory.ingest.recognise;

import java.time.MonthDay;
import java.util.List;
import org.reflectory.ingest.template.TemplateWords;
import org.reflectory.ingest.value.Phrases;

/**
 * Tells the template's sample row from a session: by a mark in one of its cells, by red ink, or by
 * the template's own words.
 */
final class LogSample {
  private static final String COACHEE = "jean";
  private static final MonthDay DAY = MonthDay.of(1, 23);
  private static final int TELLING_WORDS = 4;

  private final TemplateWords template;
  private final List<LogEntry> all;
  private final boolean redMeansSample;

  LogSample(TemplateWords template, List<LogEntry> all) {
    this.template = template;
    this.all = all;
    redMeansSample = all.size() == 1 || !all.stream().allMatch(LogEntry::red);
  }

  /** Why a row is the sample, in one sentence; empty where it is a session. */
  String reason(LogEntry entry, LogHours hours) {
    if (entry.looks().sample()) {
      return "The row says itself that it is an example.";
    }
    boolean templatesWords = isTemplates(entry);
    if (entry.red() && (templatesWords || redMeansSample)) {
      return "The row is in red ink, as the template shows its sample entries.";
    }
    if (templatesWords && !isCounted(entry, hours)) {
      return "The row says word for word what the template's sample says, and no running total"
          + " counts it.";
    }
    return "";
  }

  private boolean isTemplates(LogEntry entry) {
    return Phrases.plain(entry.client()).equals(COACHEE)
        && entry.date() != null
        && entry.date().day().equals(DAY)
        && entry.cells().stream().anyMatch(this::isTemplates);
  }

  private boolean isTemplates(String cell) {
    return Phrases.words(cell) >= TELLING_WORDS
        && template.are(TemplateWords.Use.SAMPLE, cell.replaceAll("\\s+", " "));
  }

  /** Whether the next row's running total goes on from this row's. */
  private boolean isCounted(LogEntry entry, LogHours hours) {
    int next = all.indexOf(entry) + 1;
    if (next >= all.size()) {
      return false;
    }
    Double total = hours.cumulative(all.get(next));
    Double own = hours.of(all.get(next)).hours();
    return total != null && own != null && total > own + 0.001;
  }
}
