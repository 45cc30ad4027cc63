package org.reflectory.generated;

import java.util.ArrayList;
import java.util.List;
import org.reflectory.generated.Block.Cell;
import org.reflectory.generated.Block.Heading;
import org.reflectory.generated.Block.Paragraph;
import org.reflectory.generated.Block.Table;

/** Puts competence table, plan, supervision record and agreements into words. */
final class OtherParts {
  private static final List<String> COMPETENCES =
      List.of(
          "1. Initiating the coaching relationship",
          "2. Developing the coaching relationship",
          "3. Managing self",
          "4. Working within an agreed ethical code",
          "5. Working with a set of beliefs",
          "6. Communicating",
          "7. Focusing on goals",
          "8. Striving for excellence",
          "9. Having a flexible approach",
          "10. Thinking and understanding");
  private static final List<String> EVIDENCE =
      List.of(
          "Shown in most of my sessions",
          "My notes bear this out",
          "I am confident in this",
          "My tutor has seen this in practice",
          "This comes easily to me");
  private static final List<String> ORIGIN =
      List.of(
          "By doing it, and by watching others",
          "As a line manager",
          "On this course",
          "From being coached myself");
  private static final List<List<String>> GENERAL_PLAN =
      List.of(
          List.of(
              "A wider network",
              "I know few other coaches",
              "Join the regional coaching network",
              "I have been to two of its meetings"),
          List.of(
              "Theory",
              "I know one model much better than the rest",
              "Read two books on coaching models",
              "I can explain three models to a colleague"));

  private final Draft draft;
  private final Style style;
  private final Dice dice;

  OtherParts(Draft draft, Dice dice) {
    this.draft = draft;
    this.style = draft.style;
    this.dice = dice;
  }

  List<Block> competences() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        dice.of(
            Cell.row(
                "Competence",
                "My current level of competence",
                "How I have developed it",
                "Identified gaps / development areas"),
            Cell.row("Competence", "Evidence", "How developed", "Gaps")));
    String none = dice.of("", "-", "None at present");
    for (int i = 0; i < COMPETENCES.size(); i++) {
      int number = i + 1;
      List<String> gaps =
          draft.competenceGaps.stream()
              .filter(gap -> gap.competence() == number)
              .map(gap -> dice.pick(gap.inCompetences()))
              .toList();
      rows.add(
          Cell.row(
              COMPETENCES.get(i),
              dice.pick(EVIDENCE),
              dice.pick(ORIGIN),
              gaps.isEmpty() ? none : String.join("\n", gaps)));
    }
    return titled("Competence table", style.files().competences(), new Table(rows, true));
  }

  List<Block> plan() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        dice.of(
            Cell.row(
                "Development item / gap",
                "Current impact",
                "Action required",
                "How I will know that it has been addressed"),
            Cell.row("Development need", "Impact now", "What I will do", "Measure of success")));
    for (GapKind gap : dice.shuffled(draft.plan)) {
      rows.add(gap.inPlan().stream().map(Cell::of).toList());
    }
    if (dice.chance(0.6)) {
      rows.add(dice.pick(GENERAL_PLAN).stream().map(Cell::of).toList());
    }
    return titled("Personal development plan", style.files().plan(), new Table(rows, true));
  }

  List<Block> supervision() {
    List<List<Cell>> rows = new ArrayList<>();
    String hours = dice.of("Hours", "Length (hours)");
    rows.add(Cell.row("Date", "Supervisor", hours, "What we discussed"));
    for (SupervisionHour hour : draft.supervision) {
      rows.add(
          List.of(
              Cell.of(style.noteDates().write(hour.date())),
              Cell.of("Dr Anne Field"),
              Cell.number(HourNotation.decimal(hour.minutes()), hour.minutes() / 60.0),
              Cell.of(hour.subject())));
    }
    List<Block> blocks =
        new ArrayList<>(
            titled("Supervision record", style.files().supervision(), new Table(rows, true)));
    if (dice.chance(0.3)) {
      int sum = draft.supervision.stream().mapToInt(SupervisionHour::minutes).sum();
      blocks.add(new Paragraph("Total supervision hours: " + HourNotation.decimal(sum)));
    }
    return blocks;
  }

  List<Block> contracts() {
    List<Block> blocks = new ArrayList<>();
    for (Coachee client : draft.clients) {
      blocks.add(new Heading(1, "Coaching agreement with " + client.label()));
      blocks.add(
          new Paragraph(
              "Both of us agree to meet every other week, to be on time, and to say so early if we cannot come."));
      blocks.add(
          new Paragraph(
              "What is said stays between us unless somebody is at risk of harm or the law requires otherwise."));
      blocks.add(
          new Paragraph(
              "The agenda belongs to "
                  + client.label()
                  + "; the coach looks after the time and the process."));
    }
    return blocks;
  }

  List<Block> supervisionContract() {
    return List.of(
        new Heading(1, "Supervision agreement"),
        new Paragraph(
            "This is a supervision contract between "
                + style.learner()
                + " (coach) and Dr Anne Field (supervisor)."),
        new Paragraph(
            "We meet once a month. The coach brings a session to each meeting, without naming the coachee."),
        new Paragraph(
            "The supervisor keeps what is discussed to herself unless the code of ethics is breached."));
  }

  private static List<Block> titled(String title, FileSlot slot, Table table) {
    return slot.format().isSheet() ? List.of(table) : List.of(new Heading(1, title), table);
  }
}
