package org.reflectory.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.reflectory.vocabulary.Stance;

/** What a sentence must fulfil to be found: a query, read. */
sealed interface Condition {

  /** Words, one after the other, or with up to {@code gaps} others among them in any order. */
  record Passage(List<Piece> pieces, int gaps) implements Condition {
    public Passage {
      pieces = List.copyOf(pieces);
    }
  }

  /** One thing that stands at a word. */
  sealed interface Piece {}

  /** A word, as its stem. */
  record Word(String stem) implements Piece {}

  /** A term, family or stance at a word; {@code key} as {@link MentionWords} writes it. */
  record Mentioned(String key, boolean isStance) implements Piece {}

  /** A word that begins so. */
  record Beginning(String letters) implements Condition {}

  /** Some mention of the sentence has this stance. */
  record InStance(Stance stance) implements Condition {}

  /** Something that holds of the whole note or section. */
  record Within(Query query) implements Condition {}

  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Condition part) implements Condition {}

  /** Whether it speaks of nothing but stances. */
  default boolean isOfStances() {
    return switch (this) {
      case InStance one -> true;
      case All all -> all.parts().stream().allMatch(Condition::isOfStances);
      case Any any -> any.parts().stream().allMatch(Condition::isOfStances);
      case Not not -> not.part().isOfStances();
      default -> false;
    };
  }

  /** Whether no sentence without a mention of some term or family can fulfil it. */
  default boolean needsMention() {
    return switch (this) {
      case Passage passage ->
          passage.pieces().stream().anyMatch(p -> p instanceof Mentioned m && !m.isStance());
      case All all -> all.parts().stream().anyMatch(Condition::needsMention);
      case Any any -> any.parts().stream().allMatch(Condition::needsMention);
      default -> false;
    };
  }

  /**
   * The stances that one mention may have to fulfil it; for conditions {@link #isOfStances() of
   * stances}.
   */
  default Set<Stance> stances() {
    return switch (this) {
      case InStance one -> EnumSet.of(one.stance());
      case All all -> {
        Set<Stance> both = EnumSet.allOf(Stance.class);
        all.parts().forEach(part -> both.retainAll(part.stances()));
        yield both;
      }
      case Any any -> {
        Set<Stance> either = EnumSet.noneOf(Stance.class);
        any.parts().forEach(part -> either.addAll(part.stances()));
        yield either;
      }
      case Not not -> {
        Set<Stance> others = EnumSet.allOf(Stance.class);
        others.removeAll(not.part().stances());
        yield others;
      }
      default -> throw new IllegalStateException("speaks of more than stances: " + this);
    };
  }
}
