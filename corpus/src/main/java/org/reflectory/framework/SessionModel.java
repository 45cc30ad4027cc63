package org.reflectory.framework;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.rule.TagPattern;
import org.reflectory.vocabulary.Term;
import org.reflectory.vocabulary.Vocabulary;

/**
 * A model with named stages.
 *
 * @param id such as {@code grow}; the vocabulary's term of that id, where there is one, names it
 * @param label for people
 * @param kind what it is a model of
 * @param shape how its stages hang together
 * @param source whose it is and where its stages were taken from
 * @param variantOf id of the model that it varies
 * @param term id of the vocabulary's term that it falls under, where that is not {@code id}
 * @param names how writers name it, besides the names of its term; may be empty
 * @param stages in order
 */
public record SessionModel(
    String id,
    String label,
    Kind kind,
    Shape shape,
    String source,
    @Nullable String variantOf,
    @Nullable String term,
    List<TagPattern> names,
    List<Stage> stages) {
  public SessionModel {
    names = List.copyOf(names);
    stages = List.copyOf(stages);
  }

  /** The term that names it, if the vocabulary has one. */
  public Optional<Term> termIn(Vocabulary vocabulary) {
    return vocabulary.find(term == null ? id : term);
  }

  /**
   * A stage.
   *
   * @param id unique within the model
   * @param label for people
   * @param terms ids of terms that show the stage where the model is at work; may be empty
   * @param cues words by which writers name the stage; may be empty
   */
  public record Stage(String id, String label, Set<String> terms, List<TagPattern> cues) {
    public Stage {
      terms = Collections.unmodifiableSet(new LinkedHashSet<>(terms));
      cues = List.copyOf(cues);
    }
  }

  /** What a model is a model of. */
  public enum Kind {
    /** The coach's talk with the coachee. */
    SESSION,
    /** The coach's own thinking afterwards. */
    REFLECTION,
    SUPERVISION,
    EVALUATION;

    /** The name in JSON and in data files: lower case. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a model's stages hang together. */
  public enum Shape {
    /** One after the other: a stage left out is worth a remark. */
    SEQUENCE,
    /** The same, but it may be entered anywhere. */
    CYCLE,
    /** Of depth or effect, not steps. */
    LEVELS,
    /** Sides to look at, in any order. */
    ASPECTS;

    /** The name in JSON and in data files: lower case. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it means something that a stage was left out. */
    public boolean asksForAllStages() {
      return this == SEQUENCE || this == CYCLE;
    }
  }
}
