package org.reflectory.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coaching and supervision hours, in hours.
 *
 * @param total of distinct sessions that took place
 * @param target what the programme asks for
 * @param stated the total that the learner wrote, the last one if there are several
 * @param byClient the total by coachee
 * @param supervision supervision received
 */
public record Hours(
    double total,
    @Nullable Double target,
    @Nullable Double stated,
    List<ClientHours> byClient,
    Supervision supervision) {

  /**
   * One coachee's share.
   *
   * @param client label or pseudonym
   * @param clientId stable id
   * @param hours in hours
   * @param sessions sessions that took place
   */
  public record ClientHours(String client, String clientId, double hours, int sessions) {}

  /**
   * Supervision received.
   *
   * @param total in hours
   * @param target what the programme asks for
   * @param sessions each one
   */
  public record Supervision(
      double total, @Nullable Double target, List<SupervisionSession> sessions) {}

  /**
   * One supervision session.
   *
   * @param date its day
   * @param hours its length in hours
   * @param noteId the record of it
   */
  public record SupervisionSession(
      @Nullable LocalDate date, @Nullable Double hours, String noteId) {}
}
