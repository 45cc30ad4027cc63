package org.reflectory.programme;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reflectory.rule.TagPattern;

/**
 * What counts as evidence for a criterion, and how much of it is enough.
 *
 * @param groups what the criterion asks for, one by one
 * @param needGroups how many of the groups must have evidence; 0: the measures alone decide
 * @param explicitTerms ids of terms that name what the criterion asks for
 * @param enough how much evidence it takes
 * @param measures what has to reach a number as well
 * @param documents ids of the kinds of note that an assessor expects to find
 * @param advice what the learner can do for it, in a sentence
 */
public record EvidenceRule(
    List<Group> groups,
    int needGroups,
    Set<String> explicitTerms,
    Enough enough,
    Set<Measure> measures,
    List<String> documents,
    String advice) {

  /**
   * @throws IllegalArgumentException if more groups are needed than there are
   */
  public EvidenceRule {
    groups = List.copyOf(groups);
    explicitTerms = Collections.unmodifiableSet(new LinkedHashSet<>(explicitTerms));
    measures = Collections.unmodifiableSet(new LinkedHashSet<>(measures));
    documents = List.copyOf(documents);
    if (needGroups < 0 || needGroups > groups.size()) {
      throw new IllegalArgumentException(
          "\"needGroups\" is "
              + needGroups
              + ", but there are "
              + groups.size()
              + " different labels");
    }
  }

  /** Whether numbers alone decide, whatever was written. */
  public boolean isDecidedByMeasures() {
    return needGroups == 0;
  }

  /**
   * One of the things that a criterion asks for.
   *
   * @param label for people
   * @param alternatives any of these shows it
   */
  public record Group(String label, List<Alternative> alternatives) {
    public Group {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * A way in which sentences can show it: by a tag or by a phrase.
   *
   * @param tags tags that count
   * @param phrases words that count
   */
  public record Alternative(TagChoice tags, List<TagPattern> phrases) {
    public Alternative {
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * How much evidence is enough; a 0 asks for nothing.
   *
   * @param sentences number of sentences
   * @param sessions number of different sessions
   * @param clients number of different clients
   * @param planRows filled rows of the development plan
   * @param share share of all sessions, from 0 to 1, that must have some
   */
  public record Enough(int sentences, int sessions, int clients, int planRows, double share) {}
}
