package org.reflectory.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.rule.Words;
import org.reflectory.vocabulary.Family;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Vocabulary;

/** What a field of a query means, and what may stand behind it. */
final class QueryFields {
  private static final List<String> FIELDS =
      List.of(
          "after", "before", "client", "family", "kind", "learner", "note", "section", "stance",
          "term");
  private static final int NEAR = 3;

  private final Vocabulary vocabulary;

  QueryFields(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The field that is meant.
   *
   * @throws QueryException if there is none of that name
   */
  String name(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    if (!FIELDS.contains(name)) {
      throw new QueryException(
          "\""
              + written
              + ":\" is not a field. There are "
              + String.join(", ", FIELDS)
              + ". Put quotation marks around words with a colon in them.");
    }
    return name;
  }

  /** Whether a text is a field's name with its colon and nothing else. */
  boolean isName(String text) {
    return text.endsWith(":")
        && FIELDS.contains(text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT));
  }

  /** Whether the field speaks of mentions, which stand at words. */
  boolean isOfMentions(String name) {
    return List.of("term", "family", "stance").contains(name.toLowerCase(Locale.ROOT));
  }

  /** A mention within a passage. */
  Condition.Piece piece(String field, String value) {
    return switch (field.toLowerCase(Locale.ROOT)) {
      case "term" -> new Condition.Mentioned(MentionWords.term(term(value)), false);
      case "family" -> new Condition.Mentioned(MentionWords.family(family(value)), false);
      default -> new Condition.Mentioned(MentionWords.stance(stance(value).id()), true);
    };
  }

  /**
   * What a field and its value ask for.
   *
   * @throws QueryException if the value is none of the field's
   */
  Condition condition(String field, String value) {
    return switch (field) {
      case "stance" -> new Condition.InStance(stance(value));
      case "term", "family" -> new Condition.Passage(List.of(piece(field, value)), 0);
      case "client" -> new Condition.Within(client(value));
      case "kind" ->
          word(
              IndexFields.KIND,
              one(
                  field,
                  value,
                  NoteKind.from(value).map(NoteKind::id).stream(),
                  Stream.of(NoteKind.values()).map(NoteKind::id)));
      case "section" ->
          word(
              IndexFields.SECTION,
              one(
                  field,
                  value,
                  Section.from(value).map(Section::id).stream(),
                  Stream.of(Section.values()).map(Section::id)));
      case "learner" -> word(IndexFields.LEARNER, value);
      case "note" -> word(IndexFields.NOTE, value);
      case "after" ->
          new Condition.Within(
              LongField.newRangeQuery(IndexFields.DAY.field(), day(field, value), Long.MAX_VALUE));
      default ->
          new Condition.Within(
              LongField.newRangeQuery(
                  IndexFields.DAY.field(), Long.MIN_VALUE, day(field, value) - 1));
    };
  }

  private static Condition word(IndexFields field, String value) {
    return new Condition.Within(new TermQuery(new Term(field.field(), value)));
  }

  private static String one(String field, String value, Stream<String> found, Stream<String> all) {
    return found
        .findFirst()
        .orElseThrow(
            () ->
                new QueryException(
                    "There is no "
                        + field
                        + " \""
                        + value
                        + "\". There are "
                        + all.collect(Collectors.joining(", "))
                        + "."));
  }

  private String term(String written) {
    String id = id(written);
    if (vocabulary.find(id).isPresent()) {
      return id;
    }
    return vocabulary.terms().stream()
        .filter(term -> id(term.label()).equals(id))
        .map(term -> term.id())
        .findFirst()
        .orElseThrow(
            () ->
                new QueryException(
                    "There is no term \""
                        + written
                        + "\"."
                        + nearest(id, vocabulary.terms().stream().map(t -> t.id()).toList())));
  }

  private String family(String written) {
    String id = id(written);
    return one(
        "family",
        written,
        vocabulary.families().stream().map(Family::id).filter(id::equals),
        vocabulary.families().stream().map(Family::id));
  }

  private static String id(String written) {
    return written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
  }

  private static String nearest(String id, Collection<String> known) {
    String near =
        known.stream()
            .filter(
                other -> distance(id, other) <= NEAR || id.length() > NEAR && other.contains(id))
            .sorted(Comparator.comparingInt(other -> distance(id, other)))
            .limit(NEAR)
            .collect(Collectors.joining(", "));
    return near.isEmpty() ? " The vocabulary lists them all." : " Did you mean " + near + "?";
  }

  /** The least number of letters to add, take away or change. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private static Stance stance(String value) {
    try {
      return Stance.from(value.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new QueryException(
          "There is no stance \"" + value + "\". There are practised, planned, gap and mentioned.");
    }
  }

  private static Query client(String text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(IndexFields.CLIENT.field(), text)), BooleanClause.Occur.SHOULD);
    List<String> words = Words.in(text);
    if (!words.isEmpty()) {
      BooleanQuery.Builder name = new BooleanQuery.Builder();
      for (int i = 0; i < words.size(); i++) {
        Term word = new Term(IndexFields.CLIENT_NAME.field(), words.get(i));
        boolean isBeginning = text.endsWith("*") && i == words.size() - 1;
        name.add(
            isBeginning ? new PrefixQuery(word) : new TermQuery(word), BooleanClause.Occur.MUST);
      }
      all.add(name.build(), BooleanClause.Occur.SHOULD);
    }
    return all.build();
  }

  private static long day(String field, String text) {
    try {
      return switch (text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1).toEpochDay();
        case 7 -> YearMonth.parse(text).atDay(1).toEpochDay();
        default -> LocalDate.parse(text).toEpochDay();
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new QueryException(
          field + ": wants a date such as " + field + ":2026-01-31, and \"" + text + "\" is none.");
    }
  }
}
