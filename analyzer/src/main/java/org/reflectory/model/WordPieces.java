package org.reflectory.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reflectory.note.Span;

/**
 * Cuts sentences into the word pieces that an encoder knows, as uncased BERT does (Devlin et al.
 * 2019): lower case, accents stripped, punctuation by itself, then the longest known piece again
 * and again. Immutable and thread-safe.
 *
 * <p>Written here because the tokenizer that is to be had as a library calls home.
 */
public final class WordPieces {
  /** The most pieces of a sentence that are looked at; what follows is cut off. */
  public static final int LONGEST = 128;

  private static final int LONGEST_WORD = 100;
  private static final String INSIDE = "##";

  private final Map<String, Integer> vocabulary;
  private final long start;
  private final long end;
  private final long unknown;

  /**
   * @param vocabulary the pieces, each one's id its place, from 0
   * @throws ModelException if a piece that every vocabulary has is missing
   */
  public WordPieces(List<String> vocabulary) {
    this.vocabulary = new HashMap<>(2 * vocabulary.size());
    for (int id = 0; id < vocabulary.size(); id++) {
      this.vocabulary.put(vocabulary.get(id), id);
    }
    this.start = special("[CLS]");
    this.end = special("[SEP]");
    this.unknown = special("[UNK]");
  }

  /**
   * Reads a vocabulary, one piece a line.
   *
   * @throws IOException if it cannot be read
   */
  public static WordPieces read(InputStream lines) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
    return new WordPieces(reader.lines().toList());
  }

  private long special(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new ModelException("The model's vocabulary does not fit: there is no " + piece);
    }
    return id;
  }

  /** Ids of a sentence's pieces, the class token first and the separator last. */
  public long[] ids(String sentence) {
    return cut(sentence).ids();
  }

  /**
   * A sentence cut into pieces.
   *
   * @param ids of the pieces
   * @param spans where each piece stands in the sentence, in UTF-16 code units; empty spans for the
   *     class token and the separator
   */
  record Cut(long[] ids, List<Span> spans) {}

  /** Cuts a sentence. */
  Cut cut(String sentence) {
    List<Long> ids = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    ids.add(start);
    spans.add(new Span(0, 0));
    Plain plain = Plain.of(sentence);
    int from = 0;
    while (from < plain.size()) {
      int to = from + 1;
      if (!plain.isSingle(from)) {
        while (to < plain.size() && !plain.isSingle(to)) {
          to++;
        }
      }
      if (plain.letter(from) != ' ') {
        addWord(plain, from, to, ids, spans);
      }
      from = to;
    }
    int kept = Math.min(ids.size(), LONGEST - 1);
    long[] all = new long[kept + 1];
    for (int i = 0; i < kept; i++) {
      all[i] = ids.get(i);
    }
    all[kept] = end;
    List<Span> keptSpans = new ArrayList<>(spans.subList(0, kept));
    keptSpans.add(new Span(0, 0));
    return new Cut(all, keptSpans);
  }

  private void addWord(Plain plain, int from, int to, List<Long> ids, List<Span> spans) {
    List<Long> found = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    int at = from;
    while (at < to && to - from <= LONGEST_WORD) {
      int stop = to;
      Integer id = null;
      while (stop > at && id == null) {
        String piece = plain.text(at, stop);
        id = vocabulary.get(at == from ? piece : INSIDE + piece);
        if (id == null) {
          stop--;
        }
      }
      if (id == null) {
        break;
      }
      found.add((long) id);
      places.add(plain.span(at, stop));
      at = stop;
    }
    if (at < to) {
      ids.add(unknown);
      spans.add(plain.span(from, to));
    } else {
      ids.addAll(found);
      spans.addAll(places);
    }
  }

  /**
   * A sentence in lower case without accents and control characters, letter by letter.
   *
   * @param letters code points; each kind of white space is a space
   * @param starts where each stands in the sentence as written, in UTF-16 code units
   * @param ends one past where it ends
   */
  private record Plain(List<Integer> letters, List<Integer> starts, List<Integer> ends) {

    static Plain of(String sentence) {
      Plain plain = new Plain(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (int at = 0; at < sentence.length(); ) {
        int letter = sentence.codePointAt(at);
        int next = at + Character.charCount(letter);
        if (isSpace(letter)) {
          plain.add(' ', at, next);
        } else if (letter != 0 && letter != 0xfffd && !isControl(letter)) {
          String bare =
              Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                  .toLowerCase(Locale.ROOT);
          for (int c : bare.codePoints().toArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
              plain.add(c, at, next);
            }
          }
        }
        at = next;
      }
      return plain;
    }

    private void add(int letter, int start, int end) {
      letters.add(letter);
      starts.add(start);
      ends.add(end);
    }

    int size() {
      return letters.size();
    }

    int letter(int at) {
      return letters.get(at);
    }

    /** Whether it stands by itself: white space, punctuation, a Chinese character. */
    boolean isSingle(int at) {
      int letter = letters.get(at);
      return letter == ' '
          || isPunctuation(letter)
          || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    String text(int from, int to) {
      StringBuilder text = new StringBuilder();
      for (int i = from; i < to; i++) {
        text.appendCodePoint(letters.get(i));
      }
      return text.toString();
    }

    Span span(int from, int to) {
      return new Span(starts.get(from), ends.get(to - 1));
    }

    private static boolean isSpace(int letter) {
      return letter == '\t'
          || letter == '\n'
          || letter == '\r'
          || Character.isWhitespace(letter)
          || Character.isSpaceChar(letter);
    }

    private static boolean isControl(int letter) {
      return switch (Character.getType(letter)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.UNASSIGNED,
            Character.PRIVATE_USE,
            Character.SURROGATE ->
            true;
        default -> false;
      };
    }

    private static boolean isPunctuation(int letter) {
      boolean ascii =
          letter >= '!' && letter <= '/'
              || letter >= ':' && letter <= '@'
              || letter >= '[' && letter <= '`'
              || letter >= '{' && letter <= '~';
      return ascii
          || switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                Character.DASH_PUNCTUATION,
                Character.START_PUNCTUATION,
                Character.END_PUNCTUATION,
                Character.INITIAL_QUOTE_PUNCTUATION,
                Character.FINAL_QUOTE_PUNCTUATION,
                Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
          };
    }
  }
}
