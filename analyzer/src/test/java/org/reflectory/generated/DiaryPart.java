package org.reflectory.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reflectory.generated.Block.Cell;
import org.reflectory.generated.Block.Heading;
import org.reflectory.generated.Block.Paragraph;
import org.reflectory.generated.Block.Table;

/** Puts the diary into words, as a table or entry by entry. */
final class DiaryPart {
  private final Draft draft;
  private final Style style;
  private final Dice dice;
  private final boolean dateAndRefTogether;
  private final String client;
  private final String overview;
  private final String preparation;
  private final String tools;
  private final String feedback;
  private final String development;
  private final String nothing;

  DiaryPart(Draft draft, Dice dice) {
    this.draft = draft;
    this.style = draft.style;
    this.dice = dice;
    dateAndRefTogether = style.hasRefs() && dice.chance(0.5);
    client = dice.of("Coachee", "Client");
    overview = dice.of("Overview of issue", "Issue", "What it was about");
    preparation = dice.of("Preparation", "Planned approach / Prep", "Prep done");
    tools = dice.of("Tools used", "Tools and techniques", "Tools");
    feedback = dice.of("Feedback", "Feedback from coachee", "Coachee feedback");
    development =
        dice.of("Development points", "Personal development points", "Points for my development");
    nothing = dice.of("", "-");
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (!style.files().diary().format().isSheet()) {
      blocks.add(new Heading(1, "Coaching diary"));
    }
    if (style.diary() == Style.Diary.TABLE) {
      blocks.add(table());
    } else {
      draft.diary.forEach(entry -> addEntry(blocks, entry));
    }
    return blocks;
  }

  private Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>();
    head.add(dateAndRefTogether ? "Date / Ref" : "Date");
    if (style.hasRefs() && !dateAndRefTogether) {
      head.add("Ref");
    }
    head.addAll(List.of(client, overview, preparation, tools, feedback, development));
    rows.add(head.stream().map(Cell::of).toList());
    for (DiaryDraft entry : draft.diary) {
      List<String> row = new ArrayList<>();
      String date = style.diaryDates().write(entry.date());
      row.add(dateAndRefTogether ? date + " / " + entry.ref() : date);
      if (style.hasRefs() && !dateAndRefTogether) {
        row.add(entry.ref());
      }
      Words words = words(entry);
      row.add(entry.client().label());
      row.add(words.overview());
      row.add(entry.preparation() ? words.preparation() : nothing);
      row.add(words.tools());
      row.add(entry.feedback() ? words.feedback() : nothing);
      row.add(words.development());
      rows.add(row.stream().map(Cell::of).toList());
    }
    return new Table(rows, true);
  }

  private void addEntry(List<Block> blocks, DiaryDraft entry) {
    Words words = words(entry);
    String ref = entry.ref() == null ? "" : ", " + entry.ref();
    blocks.add(
        new Heading(
            2,
            "Diary entry: "
                + style.diaryDates().write(entry.date())
                + ref
                + ", "
                + entry.client().label()));
    blocks.add(new Paragraph(overview + ": " + words.overview()));
    if (entry.preparation()) {
      blocks.add(new Paragraph(preparation + ": " + words.preparation()));
    }
    blocks.add(new Paragraph(tools + ": " + words.tools()));
    if (entry.feedback()) {
      blocks.add(new Paragraph(feedback + ": " + words.feedback()));
    }
    blocks.add(new Paragraph(development + ": " + words.development()));
  }

  private Words words(DiaryDraft entry) {
    Prose prose = new Prose(dice, entry.client(), entry.client().label(), entry.topic());
    return new Words(
        Prose.capital(entry.topic()),
        prose.diaryPreparation(entry.first()),
        entry.tools().stream()
            .map(tool -> dice.pick(tool.names()))
            .collect(Collectors.joining(", ")),
        prose.diaryFeedback(),
        entry.gap() == null ? prose.diaryPositive() : prose.one(entry.gap().inDiary()));
  }

  /** What an entry says under each heading. */
  private record Words(
      String overview, String preparation, String tools, String feedback, String development) {}
}
