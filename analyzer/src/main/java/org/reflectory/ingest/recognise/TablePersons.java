package org.reflectory.ingest.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.Phrases;

/**
 * Finds the coachee whom the name of a sheet, a heading, a file or a row over a table's titles
 * names.
 */
final class TablePersons {
  private static final DateReader DATES = new DateReader(DateOrder.DAY_FIRST);
  private static final int LAST_ROWS = 8;
  private static final int LONGEST_LABEL = 40;

  /** Names that sheets and headings bear which are no person's, though they may look like one's. */
  private static final Set<String> NOBODY = WordList.of("no-persons.txt");

  private static final Pattern NO_LABEL = Pattern.compile("(?i)[LQYT]\\d{1,2}|\\d+|Q[1-4].*");
  private static final Pattern CODED =
      Pattern.compile("\\b(?:Client|Coachee|Mentee|Person|Participant) (?:[A-Z]{1,3}|\\d{1,2})\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon|tue|wed|thu|fri|sat|sun)(?:day)?");

  /** A title of which what remains beside the name says that it is about sessions. */
  private static final Pattern OF_SESSIONS =
      Pattern.compile(
          "(?i).*\\b(?:logs?|sessions?|coaching|mentoring|diary|hours|client|coachee|mentee|record|meetings?)\\b.*");

  private static final Pattern WITH =
      Pattern.compile(
          "(?i:.*\\bwith )(?<name>\\p{Lu}[\\p{L}.'’-]*(?:"
              + " \\p{Lu}[\\p{L}.'’-]*)?)(?:\\s*[-–—,:(\\d].*)?");
  private static final Pattern PARTS = Pattern.compile("\\s+[-–—]+\\s+|[|:;,()\\[\\]–—]+");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:coaching|mentoring|sessions?|logs?|hours|records?|diary|meetings?|client|coachee|mentee|practice|sheet|table|my|our|the|an|of|for|and|on|by|ilm|level"
              + " \\d|l\\d|appendix \\w+|section \\w+|part \\w+|annex"
              + " \\w+|v\\d+|final|draft|copy|new|updated|\\d+)(?![\\p{L}\\p{N}])");
  private static final int LONGEST_TITLE = 8;

  private TablePersons() {}

  /** The coachee named by the last rows over a table's titles, by a label or alone. */
  static Optional<TablePerson> inRows(List<Block.Row> rows) {
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - LAST_ROWS); i--) {
      Optional<TablePerson> named = inRow(rows.get(i));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static Optional<TablePerson> inRow(Block.Row row) {
    List<String> cells =
        row.cells().stream()
            .map(CellText::of)
            .map(text -> text.replaceAll("\\s+", " "))
            .filter(text -> !text.isEmpty())
            .toList();
    if (cells.size() == 1) {
      return labelled(cells.getFirst(), "").or(() -> alone(cells.getFirst()));
    }
    for (int i = 0; i < cells.size(); i++) {
      Optional<TablePerson> found =
          labelled(cells.get(i), i + 1 < cells.size() ? cells.get(i + 1) : "");
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@code Client: Anita}, in one cell or in two. */
  static Optional<TablePerson> labelled(String cell, String beside) {
    return FieldLabels.cell(cell, true)
        .filter(match -> match.field() == Field.CLIENT)
        .map(match -> match.hasValue() ? match.value() : beside)
        .filter(TablePersons::mayBeLabel)
        .map(value -> new TablePerson(value, value, ""));
  }

  private static boolean mayBeLabel(String value) {
    return !value.isBlank()
        && value.length() <= LONGEST_LABEL
        && value.chars().anyMatch(Character::isLetterOrDigit)
        && FieldLabels.named(value).isEmpty()
        && ColumnTitles.role(value).isEmpty()
        && DATES.leading(value).isEmpty();
  }

  /** A line that is but a name, or a name with words for sessions. */
  static Optional<TablePerson> alone(String line) {
    return name(line).map(name -> guessed(name, line, "The line over the rows names this person."));
  }

  /** The person by whom a sheet is called. */
  static Optional<TablePerson> ofSheet(String sheet) {
    return name(sheet)
        .map(name -> guessed(name, sheet, "The rows name no coachee; the sheet is called so."));
  }

  /** The person whom a heading over the table names. */
  static Optional<TablePerson> ofHeading(String heading) {
    return labelled(heading, "")
        .or(
            () ->
                name(heading)
                    .map(
                        name ->
                            guessed(
                                name,
                                heading,
                                "The rows name no coachee; the heading over them does.")));
  }

  /** The person whom the file's name names. */
  static Optional<TablePerson> ofFile(String file) {
    return name(file)
        .map(name -> guessed(name, file, "The rows name no coachee; the file's name does."));
  }

  private static TablePerson guessed(String name, String written, String reason) {
    return new TablePerson(name, written, reason);
  }

  /**
   * The name that a title is, or that is left of a part of it without the words that say that it is
   * about sessions.
   */
  private static Optional<String> name(String title) {
    String text = title.strip().replaceAll("\\s+", " ");
    if (text.isEmpty() || Phrases.words(text) > LONGEST_TITLE) {
      return Optional.empty();
    }
    if (isName(text)) {
      return Optional.of(text);
    }
    if (!OF_SESSIONS.matcher(text).matches()) {
      return Optional.empty();
    }
    Matcher with = WITH.matcher(text);
    if (with.matches() && PersonNames.mayBe(with.group("name"))) {
      return Optional.of(with.group("name"));
    }
    Matcher coded = CODED.matcher(text);
    if (coded.find()) {
      return Optional.of(coded.group());
    }
    return Arrays.stream(PARTS.split(text))
        .map(part -> part.replaceFirst("['’]s\\b", ""))
        .map(part -> WORDS.matcher(part).replaceAll(" ").replaceAll("\\s+", " ").strip())
        .filter(TablePersons::isName)
        .findFirst();
  }

  /** Whether a text can be but a person's name or label. */
  static boolean isName(String text) {
    if (CODED.matcher(text).matches()) {
      return true;
    }
    return PersonNames.matches(text)
        && !NO_LABEL.matcher(text).matches()
        && !MONTH.matcher(text).matches()
        && !NOBODY.contains(Phrases.plain(text))
        && !NOBODY.contains(Phrases.plain(text).split(" ")[0]);
  }
}
