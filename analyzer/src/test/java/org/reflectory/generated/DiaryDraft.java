package org.reflectory.generated;

import java.time.LocalDate;
import java.util.List;

/**
 * A diary entry before it is put into words.
 *
 * @param number of the session, from 1; 0 where there was none
 * @param gap what the coach has to work on, or null where the entry has something good to say
 */
record DiaryDraft(
    int number,
    String ref,
    LocalDate date,
    Coachee client,
    boolean first,
    String topic,
    List<Tool> tools,
    boolean preparation,
    boolean feedback,
    GapKind gap) {

  DiaryDraft date(LocalDate other) {
    return new DiaryDraft(
        number, ref, other, client, first, topic, tools, preparation, feedback, gap);
  }

  DiaryDraft tools(List<Tool> other) {
    return new DiaryDraft(
        number, ref, date, client, first, topic, other, preparation, feedback, gap);
  }

  DiaryDraft withoutPreparation() {
    return new DiaryDraft(number, ref, date, client, first, topic, tools, false, feedback, gap);
  }

  DiaryDraft withoutFeedback() {
    return new DiaryDraft(number, ref, date, client, first, topic, tools, preparation, false, gap);
  }

  DiaryDraft gap(GapKind other) {
    return new DiaryDraft(
        number, ref, date, client, first, topic, tools, preparation, feedback, other);
  }
}
