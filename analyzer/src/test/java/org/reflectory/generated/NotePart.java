package org.reflectory.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reflectory.generated.Block.Cell;
import org.reflectory.generated.Block.Heading;
import org.reflectory.generated.Block.Paragraph;
import org.reflectory.generated.Block.Table;

/** Puts reflective notes into words. */
final class NotePart {
  private final Style style;
  private final Dice dice;
  private final String dateWord;
  private final String clientWord;
  private final String refWord;
  private final String hoursWord;
  private final List<String> sectionNames;

  NotePart(Style style, Dice dice) {
    this.style = style;
    this.dice = dice;
    dateWord = dice.of("Date", "Date of session", "Date");
    clientWord = dice.of("Coachee", "Client", "Coachee");
    refWord = dice.of("Ref", "Ref Note #", "Note ref");
    hoursWord = dice.of("Length of session", "Duration", "Session length");
    sectionNames =
        dice.of(
            List.of("Purpose of the session", "What I did", "Conclusions"),
            List.of("Purpose", "Techniques used", "Conclusions"),
            List.of("Why we met", "What happened in the session", "My reflections"));
  }

  List<Block> blocks(NoteDraft note) {
    Map<String, List<String>> sections = sections(note);
    List<Block> blocks = new ArrayList<>();
    switch (style.noteHead()) {
      case HEADING -> {
        String ref = note.ref() == null ? "" : note.ref() + " \u2013 ";
        blocks.add(
            new Heading(
                2,
                "Reflective note "
                    + ref
                    + note.heading()
                    + ", "
                    + style.noteDates().write(note.date())));
        if (note.minutes() != null) {
          blocks.add(new Paragraph(hoursWord + ": " + style.noteHours().write(note.minutes())));
        }
      }
      case LINES -> {
        blocks.add(new Heading(2, "Reflective note"));
        head(note).forEach(line -> blocks.add(new Paragraph(line)));
      }
      case BOX -> {
        blocks.add(box(note, sections));
        return blocks;
      }
    }
    sections.forEach(
        (name, sentences) -> {
          if (style.noteBody() != Style.NoteBody.PROSE) {
            blocks.add(new Heading(3, name));
          }
          blocks.add(new Paragraph(String.join(" ", sentences)));
        });
    return blocks;
  }

  private List<String> head(NoteDraft note) {
    List<String> head = new ArrayList<>();
    head.add(dateWord + ": " + style.noteDates().write(note.date()));
    head.add(clientWord + ": " + note.heading());
    if (note.ref() != null) {
      head.add(refWord + ": " + note.ref());
    }
    if (note.minutes() != null) {
      head.add(hoursWord + ": " + style.noteHours().write(note.minutes()));
    }
    return head;
  }

  private Table box(NoteDraft note, Map<String, List<String>> sections) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(head(note).stream().map(Cell::of).toList());
    sections.forEach(
        (name, sentences) -> {
          String text = String.join(" ", sentences);
          boolean named = style.noteBody() != Style.NoteBody.PROSE;
          rows.add(List.of(Cell.of(named ? name + ":\n" + text : text)));
        });
    return new Table(rows, false);
  }

  private Map<String, List<String>> sections(NoteDraft note) {
    Prose prose = new Prose(dice, note.client(), note.client().label(), note.topic());
    List<String> purpose = new ArrayList<>();
    purpose.add(prose.purpose(note.first()));
    if (note.leak() != null) {
      purpose.add(note.leak());
    }
    purpose.addAll(prose.fillers());
    Map<ChecklistItem, List<String>> items = new LinkedHashMap<>();
    for (ChecklistItem item : ChecklistItem.values()) {
      if (note.shows(item)) {
        items.put(item, sentences(item, note, prose));
      }
    }
    Map<String, List<String>> sections = new LinkedHashMap<>();
    if (style.noteBody() == Style.NoteBody.HEADING_FOR_EACH) {
      sections.put("Purpose", purpose);
      items.forEach(
          (item, sentences) ->
              sections
                  .computeIfAbsent(item.heading(), heading -> new ArrayList<>())
                  .addAll(sentences));
      return sections;
    }
    List<String> techniques = new ArrayList<>();
    List<String> conclusions = new ArrayList<>();
    items.forEach(
        (item, sentences) -> {
          switch (item) {
            case PREPARATION -> purpose.addAll(sentences);
            case CONTRACTING, OBJECTIVES_PROGRESS, TOOLS_SIGNPOSTED, TOOLS_REFERENCED ->
                techniques.addAll(sentences);
            case COACHEE_FEEDBACK, OWN_PERFORMANCE, GAPS -> conclusions.addAll(sentences);
          }
        });
    sections.put(sectionNames.get(0), purpose);
    if (!techniques.isEmpty()) {
      sections.put(sectionNames.get(1), techniques);
    }
    if (!conclusions.isEmpty()) {
      sections.put(sectionNames.get(2), dice.shuffled(conclusions));
    }
    return sections;
  }

  private List<String> sentences(ChecklistItem item, NoteDraft note, Prose prose) {
    return switch (item) {
      case CONTRACTING -> List.of(prose.contracting(note.first()));
      case PREPARATION -> List.of(prose.preparation(note.first()));
      case OBJECTIVES_PROGRESS -> List.of(prose.progress());
      case TOOLS_SIGNPOSTED -> List.of(prose.one(note.tools().get(0).announced()));
      case TOOLS_REFERENCED -> note.tools().stream().map(tool -> prose.one(tool.used())).toList();
      case COACHEE_FEEDBACK -> List.of(prose.feedback());
      case OWN_PERFORMANCE -> List.of(prose.performance());
      case GAPS -> List.of(prose.one(note.gap().inNotes()));
    };
  }
}
