package org.reflectory.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.reflectory.tag.Mention;
import org.reflectory.text.Token;
import org.reflectory.vocabulary.Vocabulary;

/**
 * A sentence's words and, at the words it covers, what each mention says. Offsets count from the
 * start of the sentence.
 */
final class MentionTokenStream extends TokenStream {
  private record Piece(String text, int start, int end, int increment, boolean keyword) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final List<Piece> pieces;
  private final Deque<Piece> left = new ArrayDeque<>();

  private MentionTokenStream(List<Piece> pieces) {
    this.pieces = pieces;
    left.addAll(pieces);
  }

  /**
   * @param start where the sentence begins in the text that tokens and mentions count from
   */
  static TokenStream of(
      List<Token> tokens, List<Mention> mentions, int start, Vocabulary vocabulary) {
    List<Piece> pieces = new ArrayList<>();
    for (Token token : tokens) {
      int from = token.start() - start;
      int to = token.end() - start;
      pieces.add(new Piece(token.form(), from, to, 1, false));
      for (Mention mention : mentions) {
        if (token.start() < mention.span().end() && mention.span().start() < token.end()) {
          for (String word : MentionWords.of(mention.tag(), vocabulary)) {
            pieces.add(new Piece(word, from, to, 0, true));
          }
        }
      }
    }
    return new PorterStemFilter(new MentionTokenStream(pieces));
  }

  @Override
  public boolean incrementToken() {
    Piece piece = left.poll();
    if (piece == null) {
      return false;
    }
    clearAttributes();
    term.append(piece.text());
    offset.setOffset(piece.start(), piece.end());
    increment.setPositionIncrement(piece.increment());
    keyword.setKeyword(piece.keyword());
    return true;
  }

  @Override
  public void reset() {
    left.clear();
    left.addAll(pieces);
  }
}
