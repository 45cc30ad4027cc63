package org.reflectory.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one note holds.
 *
 * @param id the note
 * @param ref the learner's reference, as written
 * @param kind its kind
 * @param title for people: topic, or kind with date
 * @param date its day
 * @param client label or pseudonym
 * @param clientId stable id
 * @param sessionId the session that it records, if one was found
 * @param file its file
 * @param locator where within the file
 * @param checklist the items every reflective note should hold, by id; empty for notes that record
 *     no session
 * @param tools ids of tools, diagnostics and models practised
 * @param stages GROW stages that took place: goal, reality, options, will
 * @param modelStages the stages of every session model that took place
 * @param talkRatio who talked how much, if the note says
 * @param reflection how it reflects
 */
public record NoteFinding(
    String id,
    @Nullable String ref,
    String kind,
    String title,
    @Nullable LocalDate date,
    @Nullable String client,
    @Nullable String clientId,
    @Nullable String sessionId,
    String file,
    String locator,
    Map<String, ChecklistItem> checklist,
    List<String> tools,
    List<String> stages,
    List<ModelStage> modelStages,
    @Nullable TalkRatio talkRatio,
    NoteReflection reflection) {

  /**
   * One item of the checklist.
   *
   * @param present whether the note shows it
   * @param evidence the sentences that do
   */
  public record ChecklistItem(boolean present, List<Evidence> evidence) {}

  /**
   * A stage of a session model.
   *
   * @param model the model's id
   * @param stage the stage's id
   */
  public record ModelStage(String model, String stage) {}

  /**
   * Shares of the talking, in per cent.
   *
   * @param coach the coach's share
   * @param coachee the coachee's share
   * @param guessed whether the note does not say whose share is whose (the larger then goes to the
   *     coachee)
   */
  public record TalkRatio(int coach, int coachee, boolean guessed) {}
}
