package org.reflectory.tag;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.Section;
import org.reflectory.text.Sentence;
import org.reflectory.text.Token;

/**
 * A sentence as the rules look at it: its words, and their parts of speech once a rule asks. Not
 * thread-safe.
 */
final class SentenceText {
  private final String text;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final Supplier<String[]> partsOfSpeech;
  private final Set<String> names;
  private String @Nullable [] tagged;
  private int @Nullable [] clauses;
  private @Nullable Quotations quotations;

  SentenceText(String text, Sentence sentence, Supplier<String[]> partsOfSpeech) {
    this(text, sentence, partsOfSpeech, Set.of());
  }

  /**
   * @param names normal forms of the names that the note is known to hold
   */
  SentenceText(
      String text, Sentence sentence, Supplier<String[]> partsOfSpeech, Set<String> names) {
    this.text = text;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.partsOfSpeech = partsOfSpeech;
    this.names = names;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  String form(int index) {
    return tokens.get(index).form();
  }

  /** The word as written. */
  String surface(int index) {
    Token token = tokens.get(index);
    return text.substring(token.start(), token.end());
  }

  String partOfSpeech(int index) {
    if (tagged == null) {
      tagged = partsOfSpeech.get();
    }
    return tagged[index];
  }

  /** {@link Clauses#of}, worked out once. */
  int[] clauses() {
    if (clauses == null) {
      clauses = Clauses.of(this);
    }
    return clauses;
  }

  /** Its direct speech, worked out once. */
  Quotations quotations() {
    if (quotations == null) {
      quotations = new Quotations(this);
    }
    return quotations;
  }

  /**
   * Whether a word may be a name by its capital; at the start of a sentence, where every word has
   * one, only if the note has it elsewhere.
   */
  boolean isName(int index) {
    Token token = token(index);
    return Names.mayBe(token, surface(index)) && (!isFirst(index) || names.contains(token.form()));
  }

  /** Whether a word begins a sentence, or what stands after a colon and the like. */
  boolean isFirst(int index) {
    return index == 0 || token(index).before() == Token.Break.HARD;
  }

  /** Whether a word is a name that the note uses more than once. */
  boolean isKnownName(int index) {
    return token(index).capitalised() && names.contains(form(index));
  }

  boolean isPossessive(int index) {
    String surface = surface(index);
    return surface.endsWith("'s") || surface.endsWith("\u2019s");
  }

  Section section() {
    return sentence.section();
  }

  Sentence sentence() {
    return sentence;
  }

  /** The sentence as written. */
  String written() {
    return sentence.span().of(text);
  }
}
