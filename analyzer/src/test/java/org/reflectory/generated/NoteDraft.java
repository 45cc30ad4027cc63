package org.reflectory.generated;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A reflective note before it is put into words.
 *
 * @param number of the session, from 1
 * @param heading what the head of the note calls the coachee
 * @param minutes as the head says, or null
 * @param first whether it is the first session with the coachee
 * @param items what the note shall show
 * @param leak how the real name slips into the text, or null
 */
record NoteDraft(
    int number,
    String ref,
    LocalDate date,
    Coachee client,
    String heading,
    Integer minutes,
    boolean first,
    String topic,
    Set<ChecklistItem> items,
    List<Tool> tools,
    GapKind gap,
    String leak) {

  NoteDraft without(ChecklistItem... gone) {
    EnumSet<ChecklistItem> left = EnumSet.copyOf(items);
    List.of(gone).forEach(left::remove);
    return new NoteDraft(
        number, ref, date, client, heading, minutes, first, topic, left, tools, gap, leak);
  }

  NoteDraft date(LocalDate other) {
    return new NoteDraft(
        number, ref, other, client, heading, minutes, first, topic, items, tools, gap, leak);
  }

  NoteDraft minutes(Integer other) {
    return new NoteDraft(
        number, ref, date, client, heading, other, first, topic, items, tools, gap, leak);
  }

  NoteDraft client(Coachee other) {
    return new NoteDraft(
        number, ref, date, other, other.label(), minutes, first, topic, items, tools, gap, leak);
  }

  NoteDraft gap(GapKind other) {
    return new NoteDraft(
        number, ref, date, client, heading, minutes, first, topic, items, tools, other, leak);
  }

  NoteDraft leak(String newHeading, String sentence) {
    return new NoteDraft(
        number, ref, date, client, newHeading, minutes, first, topic, items, tools, gap, sentence);
  }

  boolean shows(ChecklistItem item) {
    return items.contains(item);
  }
}
