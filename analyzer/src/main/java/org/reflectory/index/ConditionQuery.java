package org.reflectory.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.reflectory.vocabulary.Stance;

/**
 * Turns a condition into a Lucene query over sentences. Terms and stances that must hold together
 * hold of one mention: "I challenged her but left no silence" is no gap in challenge.
 */
final class ConditionQuery {
  private static final String TEXT = IndexFields.TEXT.field();
  private static final Set<Stance> EVERY = Collections.unmodifiableSet(EnumSet.allOf(Stance.class));

  private ConditionQuery() {}

  static Query of(Condition condition) {
    return of(condition, EVERY);
  }

  /**
   * @param stances those that the mentions asked for may have
   */
  private static Query of(Condition condition, Set<Stance> stances) {
    return switch (condition) {
      case Condition.Passage passage -> passage(passage, stances);
      case Condition.Beginning beginning ->
          new RegexpQuery(new Term(TEXT, "\"" + beginning.letters() + "\"[^:]*"));
      case Condition.InStance in ->
          new TermQuery(new Term(TEXT, MentionWords.stance(in.stance().id())));
      case Condition.Within within -> within.query();
      case Condition.Not not -> without(of(not.part(), EVERY));
      case Condition.Any any -> {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        any.parts().forEach(part -> either.add(of(part, stances), BooleanClause.Occur.SHOULD));
        yield either.build();
      }
      case Condition.All all -> all(all.parts(), stances);
    };
  }

  private static Query all(List<Condition> parts, Set<Stance> inherited) {
    boolean isBound = parts.stream().anyMatch(Condition::needsMention);
    List<Set<Stance>> wanted = isBound ? wanted(parts, inherited) : List.of(inherited);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Condition part : parts) {
      if (!part.isOfStances()) {
        wanted.forEach(stances -> query.add(of(part, stances), BooleanClause.Occur.MUST));
      } else if (!isBound) {
        query.add(of(part, EVERY), BooleanClause.Occur.MUST);
      }
    }
    return query.build();
  }

  /**
   * For each stance that is asked for, those a mention may have to show it; what is ruled out is
   * ruled out of each.
   */
  private static List<Set<Stance>> wanted(List<Condition> parts, Set<Stance> inherited) {
    Set<Stance> left = EnumSet.allOf(Stance.class);
    left.retainAll(inherited);
    List<Set<Stance>> asked = new ArrayList<>();
    for (Condition part : parts) {
      if (part instanceof Condition.Not && part.isOfStances()) {
        left.retainAll(part.stances());
      } else if (part.isOfStances()) {
        asked.add(part.stances());
      }
    }
    if (asked.isEmpty()) {
      return List.of(left);
    }
    asked.forEach(stances -> stances.retainAll(left));
    return asked;
  }

  private static Query without(Query query) {
    return new BooleanQuery.Builder()
        .add(new MatchAllDocsQuery(), BooleanClause.Occur.FILTER)
        .add(query, BooleanClause.Occur.MUST_NOT)
        .build();
  }

  private static Query passage(Condition.Passage passage, Set<Stance> stances) {
    List<List<String>> words =
        passage.pieces().stream().map(piece -> words(piece, stances)).toList();
    if (words.stream().anyMatch(List::isEmpty)) {
      return new MatchNoDocsQuery();
    }
    if (words.size() == 1) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      words
          .get(0)
          .forEach(
              word -> any.add(new TermQuery(new Term(TEXT, word)), BooleanClause.Occur.SHOULD));
      return any.build();
    }
    IntervalsSource[] sources =
        words.stream().map(ConditionQuery::anyOf).toArray(IntervalsSource[]::new);
    return new IntervalQuery(
        TEXT,
        passage.gaps() == 0
            ? Intervals.phrase(sources)
            : Intervals.maxgaps(passage.gaps(), Intervals.unordered(sources)));
  }

  private static IntervalsSource anyOf(List<String> words) {
    IntervalsSource[] sources = words.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    return sources.length == 1 ? sources[0] : Intervals.or(sources);
  }

  private static List<String> words(Condition.Piece piece, Set<Stance> stances) {
    return switch (piece) {
      case Condition.Word word -> List.of(word.stem());
      case Condition.Mentioned m when m.isStance() || stances.size() == EVERY.size() ->
          List.of(m.key());
      case Condition.Mentioned m ->
          stances.stream().map(stance -> MentionWords.withStance(m.key(), stance)).toList();
    };
  }
}
