package org.reflectory.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.reflectory.rule.Words;
import org.reflectory.vocabulary.Vocabulary;

/**
 * Reads what a person types: words, "phrases" and fields side by side must all hold; NOT (or a
 * minus sign) binds closest, then AND, then OR; brackets group, also behind a field: {@code
 * term:(challenge OR silence)}. Used once.
 */
final class NoteQueryParser {
  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 40;

  /**
   * Brackets, a quoted passage with its distance, a field's name, or anything else up to the next
   * of these.
   */
  private static final Pattern PIECE =
      Pattern.compile(
          "[()]|(?<field>\\p{L}+):(?=[^\\s)])|\"(?<quoted>[^\"]*)\"(?:~(?<near>\\d{1,3}))?|(?<minus>[-!+](?=[\\p{L}\\p{N}\"(]))|&&|\\|\\||[^\\s()\"]+|\"");

  private record Part(String text, Kind kind, int near) {}

  private enum Kind {
    OPEN,
    CLOSE,
    FIELD,
    QUOTED,
    PLAIN,
    AND,
    OR,
    NOT
  }

  private final QueryFields fields;
  private final List<Part> parts = new ArrayList<>();
  private int at;
  private int depth;

  NoteQueryParser(Vocabulary vocabulary) {
    this.fields = new QueryFields(vocabulary);
  }

  /**
   * @throws QueryException if the query is not well formed
   */
  Condition read(String query) {
    if (query.length() > LONGEST) {
      throw new QueryException(
          "The search is longer than " + LONGEST + " characters. Look for less at once.");
    }
    split(query);
    Condition condition = anyOf("");
    if (at < parts.size()) {
      throw new QueryException("A bracket is closed that was never opened: \"" + query + "\".");
    }
    return condition;
  }

  private void split(String query) {
    Matcher piece = PIECE.matcher(query);
    while (piece.find()) {
      String text = piece.group();
      if (piece.group("field") != null) {
        parts.add(new Part(piece.group("field"), Kind.FIELD, 0));
      } else if (piece.group("quoted") != null) {
        String near = piece.group("near");
        parts.add(
            new Part(
                piece.group("quoted"), Kind.QUOTED, near == null ? 0 : Integer.parseInt(near)));
      } else if (piece.group("minus") != null) {
        if (!text.equals("+")) {
          parts.add(new Part(text, Kind.NOT, 0));
        }
      } else {
        parts.add(new Part(text, kind(text), 0));
      }
    }
  }

  private static Kind kind(String text) {
    return switch (text) {
      case "(" -> Kind.OPEN;
      case ")" -> Kind.CLOSE;
      case "AND", "&&" -> Kind.AND;
      case "OR", "||" -> Kind.OR;
      case "NOT" -> Kind.NOT;
      case "\"" ->
          throw new QueryException(
              "A quotation mark stands without its partner. Put one before and one after the words.");
      default -> Kind.PLAIN;
    };
  }

  private boolean next(Kind kind) {
    return at < parts.size() && parts.get(at).kind() == kind;
  }

  private Condition anyOf(String field) {
    List<Condition> either = new ArrayList<>();
    do {
      either.add(allOf(field));
    } while (take(Kind.OR));
    return either.size() == 1 ? either.get(0) : new Condition.Any(either);
  }

  private boolean take(Kind kind) {
    boolean taken = next(kind);
    at += taken ? 1 : 0;
    return taken;
  }

  private Condition allOf(String field) {
    List<Condition> all = new ArrayList<>();
    do {
      int before = all.size();
      while (at < parts.size() && !next(Kind.OR) && !next(Kind.CLOSE) && !next(Kind.AND)) {
        one(field, all);
      }
      if (all.size() == before) {
        throw new QueryException(
            "There is nothing to look for "
                + (at >= parts.size()
                    ? "at the end of the search."
                    : "before \"" + parts.get(at).text() + "\"."));
      }
    } while (take(Kind.AND));
    return all.size() == 1 ? all.get(0) : new Condition.All(all);
  }

  /** Adds the next condition; signs without a word in them add none. */
  private void one(String field, List<Condition> to) {
    Part part = parts.get(at++);
    switch (part.kind()) {
      case NOT -> {
        List<Condition> inner = new ArrayList<>();
        while (inner.isEmpty()) {
          if (at >= parts.size() || next(Kind.CLOSE) || next(Kind.OR) || next(Kind.AND)) {
            throw new QueryException("Say after \"" + part.text() + "\" what must not be there.");
          }
          one(field, inner);
        }
        to.add(new Condition.Not(inner.get(0)));
      }
      case OPEN -> to.add(group(field));
      case FIELD -> field(part.text(), to);
      default -> value(field, part, to);
    }
  }

  private Condition group(String field) {
    if (++depth > DEEPEST) {
      throw new QueryException("There are more than " + DEEPEST + " brackets within each other.");
    }
    Condition inner = anyOf(field);
    if (!take(Kind.CLOSE)) {
      throw new QueryException("A bracket is opened and never closed.");
    }
    depth--;
    return inner;
  }

  private void field(String written, List<Condition> to) {
    String name = fields.name(written);
    if (take(Kind.OPEN)) {
      to.add(group(name));
    } else if (next(Kind.PLAIN) || next(Kind.QUOTED) || next(Kind.FIELD)) {
      value(name, parts.get(at++), to);
    } else {
      throw nothingAfter(written + ":");
    }
  }

  private static QueryException nothingAfter(String field) {
    return new QueryException(
        "Say after \"" + field + "\" what to look for, without a space between.");
  }

  private void value(String field, Part part, List<Condition> to) {
    if (!field.isEmpty()) {
      to.add(fields.condition(field, part.text().strip()));
      return;
    }
    String text = part.text();
    if (part.kind() == Kind.PLAIN && fields.isName(text)) {
      throw nothingAfter(text);
    }
    int star = text.indexOf('*');
    if (part.kind() == Kind.QUOTED || star < 0) {
      passage(text, part.near(), to);
    } else if (text.equals("*")) {
      to.add(new Condition.Within(new MatchAllDocsQuery()));
    } else if (star == text.length() - 1 && Words.in(text).size() == 1) {
      String word = Words.in(text).get(0);
      to.add(
          new Condition.Any(
              List.of(
                  new Condition.Beginning(word),
                  new Condition.Passage(List.of(new Condition.Word(Stems.of(word))), 0))));
    } else {
      throw new QueryException("\"*\" may stand at the end of a word only: " + text);
    }
  }

  private void passage(String text, int near, List<Condition> to) {
    List<Condition.Piece> pieces = new ArrayList<>();
    for (String piece : text.strip().split("\\s+")) {
      int colon = piece.indexOf(':');
      if (colon > 0 && fields.isOfMentions(piece.substring(0, colon))) {
        pieces.add(fields.piece(piece.substring(0, colon), piece.substring(colon + 1)));
      } else {
        Words.in(piece).forEach(word -> pieces.add(new Condition.Word(Stems.of(word))));
      }
    }
    if (!pieces.isEmpty()) {
      to.add(new Condition.Passage(pieces, near));
    }
  }
}
