package org.reflectory.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a tool, diagnostic or model was practised. Sessions are counted, not mentions: the same
 * tool in log, diary and note of one session counts once.
 *
 * @param term the term's id
 * @param label for people
 * @param family tool, diagnostic or model
 * @param sessions sessions in which it was practised
 * @param of sessions in all
 * @param planned sessions in which it was planned and not practised
 * @param first day of its first use
 * @param last day of its last use
 * @param byMonth sessions by month
 * @param byClient sessions by coachee
 * @param evidence sentences that show it, newest last
 */
public record ToolUse(
    String term,
    String label,
    String family,
    int sessions,
    int of,
    int planned,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<MonthCount> byMonth,
    List<ClientCount> byClient,
    List<Evidence> evidence) {

  /**
   * @param month such as {@code 2026-03}
   * @param sessions in that month
   */
  public record MonthCount(String month, int sessions) {}

  /**
   * @param clientId stable id
   * @param client label or pseudonym
   * @param sessions with that coachee
   */
  public record ClientCount(String clientId, String client, int sessions) {}
}
