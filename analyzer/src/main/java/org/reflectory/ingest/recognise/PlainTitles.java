package org.reflectory.ingest.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.ingest.value.WrittenDate;

/**
 * Finds the lines that begin notes though each alone would be too little of a title: a day alone, a
 * number alone, a first name over a day, paragraphs that each begin with a day. Their neighbours
 * and their like in the same document tell.
 */
final class PlainTitles {
  /** What a line is. */
  enum Kind {
    /** A day, a number or a name, and nothing else. */
    ALONE,
    /** A paragraph that begins with the day and goes on with what happened. */
    LEAD
  }

  private static final int FEWEST_ALIKE = 2;
  private static final int FEWEST_LEADS = 3;
  private static final int PROSE = 8;
  private static final int LONGEST_HEAD = 8;
  private static final int LONGEST_PART = 6;
  private static final int LONGEST_LEAD = 200;
  private static final Pattern NUMBER =
      Pattern.compile("(?i)[(\\[]?(?:no\\.?\\s?|#\\s?)?(?<number>\\d{1,3})[.)\\]:]?");
  private static final Pattern SIGN_OFF =
      Pattern.compile("(?i).*\\b(?:sign(?:ed|ature)?|dated?|due|by|deadline)\\b\\s*[:._…]*");

  private final DateReader dates;
  private final List<Piece> pieces;
  private final Map<Integer, Kind> found = new HashMap<>();

  private PlainTitles(List<Piece> pieces, DateReader dates) {
    this.pieces = pieces;
    this.dates = dates;
  }

  /** Those of a document, by the place of their piece. */
  static Map<Integer, Kind> of(List<Piece> pieces, DateReader dates) {
    PlainTitles titles = new PlainTitles(pieces, dates);
    titles.alone();
    titles.leads();
    return titles.found;
  }

  private void alone() {
    Map<Integer, Kind> days = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      String text = text(i);
      String below = text(i + 1);
      if (text.isEmpty() || below.isEmpty()) {
        continue;
      }
      boolean signOff = SIGN_OFF.matcher(text(i - 1)).matches();
      if (isDay(text) && !signOff) {
        if (isName(below)) {
          found.put(i, Kind.ALONE);
        } else if (isProse(below) || (!isDay(below) && isProse(text(i + 2)))) {
          days.put(i, Kind.ALONE);
        }
      } else if ((isName(text) && saysDay(below, true))
          || (number(text).isPresent() && saysDay(below, false))) {
        found.put(i, Kind.ALONE);
      }
    }
    if (days.size() >= FEWEST_ALIKE) {
      found.putAll(days);
    }
  }

  private void leads() {
    Map<Integer, Kind> leads = new HashMap<>();
    int prose = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Line line
          && line.origin() == null
          && !line.newBox()
          && !line.isHeading()
          && isProse(line.text())) {
        prose++;
        if (isLead(line.text(), dates)) {
          leads.put(i, Kind.LEAD);
        }
      }
    }
    if (leads.size() >= FEWEST_LEADS && 2 * leads.size() >= prose) {
      leads.forEach(found::putIfAbsent);
    }
  }

  /** Whether a paragraph begins with a day that a mark sets off. */
  private static boolean isLead(String text, DateReader dates) {
    return dates
        .leading(text)
        .map(day -> text.substring(day.span().end()).stripLeading())
        .filter(rest -> !rest.isEmpty() && ".,:;(–—|-".indexOf(rest.charAt(0)) >= 0)
        .isPresent();
  }

  /**
   * The day, and what else of a title, with which a paragraph begins that then goes on otherwise.
   */
  static Optional<NoteTitle> head(String paragraph, DateReader dates) {
    String text = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_LEAD));
    Optional<WrittenDate> day = dates.leading(text);
    if (day.isEmpty() || !isLead(text, dates)) {
      return Optional.empty();
    }
    String rest = text.substring(day.get().span().end());
    String head = text.substring(0, day.get().span().end());
    StringBuilder more = new StringBuilder();
    for (String part : rest.split("(?<=[.,:;)–—|])\\s|\\s(?=[–—-]\\s)", 5)) {
      boolean strange = Phrases.words(part) > 1 && NoteTitle.of(part, dates).isEmpty();
      if (Phrases.words(part) > LONGEST_PART || strange) {
        break;
      }
      more.append(' ').append(part);
    }
    NoteTitle title = NoteTitle.of(head + more, dates);
    return Optional.of(title.strangeWords() <= LONGEST_HEAD ? title : NoteTitle.of(head, dates));
  }

  /** The number that a line consists of. */
  static Optional<String> number(String text) {
    Matcher matcher = NUMBER.matcher(text.strip());
    return matcher.matches() ? Optional.of(matcher.group("number")) : Optional.empty();
  }

  /** Whether a line is a person's name and nothing else. */
  static boolean isName(String text) {
    return Phrases.words(text) <= 2
        && text.matches("\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}'’-]*\\.?)?")
        && PersonNames.matches(text)
        && SectionLabels.of(text).isEmpty()
        && KindTitles.of(text).isEmpty();
  }

  private boolean isDay(String text) {
    return text.length() < 40 && dates.whole(text.replaceAll("[.:,;]+$", "")).isPresent();
  }

  private boolean saysDay(String text, boolean anonymous) {
    if (Phrases.words(text) > LONGEST_HEAD) {
      return false;
    }
    NoteTitle title = NoteTitle.of(text, dates);
    return title.date() != null
        && title.strangeWords() == 0
        && title.ref() == null
        && !(anonymous && title.client() != null);
  }

  private static boolean isProse(String text) {
    return Phrases.words(text) >= PROSE;
  }

  private static boolean isParagraph(Piece.Line line) {
    return line.origin() == null && !line.newBox() && line.kind() == TextKind.PARAGRAPH;
  }

  /** The words of a line of running text at a place; empty where there is no such line. */
  private String text(int index) {
    @Nullable Piece piece = index < 0 || index >= pieces.size() ? null : pieces.get(index);
    return piece instanceof Piece.Line line && isParagraph(line) ? line.text() : "";
  }
}
