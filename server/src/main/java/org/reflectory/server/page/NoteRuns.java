package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.note.Origin;
import org.reflectory.note.Passage;
import org.reflectory.note.Span;
import org.reflectory.tag.Mention;

/**
 * Cuts a note into the pieces that its page shows: passages, the sentences within them, and within
 * each sentence runs of words that the same mentions cover. What a sentence describes as a whole is
 * marked at its end instead: it often describes several things.
 */
final class NoteRuns {

  /**
   * A passage.
   *
   * @param origin whose words they are, in lower case
   * @param label said before it where the words are not the learner's; empty where they are
   */
  record Block(String origin, String label, List<Piece> pieces) {}

  /**
   * A sentence, or what stands between two.
   *
   * @param anchor the sentence's id in the page; empty between sentences
   * @param title what the sentence does, for who points at it; empty if that is not known
   * @param marks what it describes as a whole
   * @param end one past where it ends in the note's text, in UTF-16 code units
   */
  record Piece(String anchor, String title, List<Run> runs, List<Mark> marks, int end) {
    boolean isMarked() {
      return !marks.isEmpty();
    }

    /** Ids of the cards of what it describes as a whole, with blanks between. */
    String markedCards() {
      return marks.stream().map(Mark::id).collect(Collectors.joining(" "));
    }
  }

  /**
   * A mention that covers a whole sentence without naming its term.
   *
   * @param id id of its card
   * @param style the stance that colours it
   * @param says the mention in words
   */
  record Mark(String id, String style, String says) {}

  /**
   * Words that the same mentions cover.
   *
   * @param begin where they begin in the note's text, in UTF-16 code units
   * @param style the stance that colours them; empty if no mention covers them
   * @param explicit whether the mention that colours them names its term
   * @param ids ids of the cards of all mentions that cover them, the one that colours them first
   * @param says the mentions in words, for people who do not see colours
   */
  record Run(
      String text, int begin, String style, boolean explicit, List<String> ids, String says) {}

  /** A mention that is shown, with the id of its card. */
  record Shown(String id, Mention mention, String style, String says) {}

  private final IndexedNote note;
  private final List<Shown> shown;

  NoteRuns(IndexedNote note, List<Shown> shown) {
    this.note = note;
    this.shown = shown;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Origin before = Origin.WRITTEN;
    for (Passage passage : note.note().passages()) {
      Origin origin = passage.origin();
      String label = origin == before ? "" : label(origin);
      before = origin;
      blocks.add(
          new Block(origin.name().toLowerCase(java.util.Locale.ROOT), label, pieces(passage)));
    }
    return blocks;
  }

  private static String label(Origin origin) {
    return switch (origin) {
      case WRITTEN, HEADING -> "";
      case TEMPLATE -> "The template's words";
      case SAMPLE -> "The template's sample, not counted";
      case ASSESSOR -> "An assessor's words";
      case CRITERION -> "A criterion, not evidence";
    };
  }

  private List<Piece> pieces(Passage passage) {
    List<Piece> pieces = new ArrayList<>();
    int from = passage.span().start();
    int number = 0;
    for (IndexedSentence sentence : note.sentences()) {
      number++;
      if (passage.span().contains(sentence.span())) {
        plain(from, sentence.span().start(), pieces);
        pieces.add(piece(number, sentence));
        from = sentence.span().end();
      }
    }
    plain(from, passage.span().end(), pieces);
    return pieces;
  }

  private void plain(int from, int to, List<Piece> pieces) {
    if (from < to) {
      List<Run> runs = List.of(run(new Span(from, to), List.of()));
      pieces.add(new Piece("", "", runs, List.of(), to));
    }
  }

  private Piece piece(int number, IndexedSentence sentence) {
    Span span = sentence.span();
    Map<Boolean, List<Shown>> byWhole =
        shown.stream()
            .filter(s -> span.contains(s.mention().span()))
            .collect(Collectors.partitioningBy(s -> isWhole(s.mention(), span)));
    return new Piece(
        Links.anchor(number),
        Words.category(sentence.category()),
        runs(span, byWhole.getOrDefault(false, List.of())),
        byWhole.getOrDefault(true, List.of()).stream()
            .map(s -> new Mark(s.id(), s.style(), s.says()))
            .toList(),
        span.end());
  }

  private static boolean isWhole(Mention mention, Span sentence) {
    return !mention.explicit() && mention.span().equals(sentence);
  }

  private List<Run> runs(Span sentence, List<Shown> here) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
    here.forEach(s -> cuts.addAll(List.of(s.mention().span().start(), s.mention().span().end())));
    List<Run> runs = new ArrayList<>();
    Integer from = null;
    for (int to : cuts) {
      if (from != null) {
        Span span = new Span(from, to);
        runs.add(run(span, here.stream().filter(s -> s.mention().span().overlaps(span)).toList()));
      }
      from = to;
    }
    return runs;
  }

  /** Where several mentions cover the same words, the one with the fewest words colours them. */
  private Run run(Span span, List<Shown> covering) {
    List<Shown> closest =
        covering.stream()
            .sorted(Comparator.comparingInt(s -> s.mention().span().length()))
            .toList();
    return new Run(
        span.of(note.note().text()),
        span.start(),
        closest.isEmpty() ? "" : closest.get(0).style(),
        !closest.isEmpty() && closest.get(0).mention().explicit(),
        closest.stream().map(Shown::id).toList(),
        closest.stream().map(Shown::says).collect(Collectors.joining("; ")));
  }
}
