package org.reflectory.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All competence frameworks and models with stages. Immutable. */
public final class Frameworks {
  private final Map<String, Framework> frameworks = new LinkedHashMap<>();
  private final Map<String, SessionModel> models = new LinkedHashMap<>();

  /** Id of the framework whose competences a competence table lists. */
  private static final String TABLE = "hill";

  /**
   * @throws IllegalArgumentException if an id is used twice, or a model varies one that is not
   *     there
   */
  public Frameworks(List<Framework> frameworks, List<SessionModel> models) {
    frameworks.forEach(framework -> put(this.frameworks, framework.id(), framework));
    models.forEach(model -> put(this.models, model.id(), model));
    for (SessionModel model : models) {
      if (model.variantOf() != null) {
        model(model.variantOf());
      }
    }
  }

  private static <T> void put(Map<String, T> map, String id, T value) {
    if (map.put(id, value) != null) {
      throw new IllegalArgumentException("used twice: " + id);
    }
  }

  /** All competence frameworks. */
  public List<Framework> all() {
    return List.copyOf(frameworks.values());
  }

  public Optional<Framework> find(String id) {
    return Optional.ofNullable(frameworks.get(id));
  }

  /**
   * The framework with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Framework framework(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such framework: " + id + " (there are " + frameworks.keySet() + ")"));
  }

  /** The framework whose competences a learner's competence table lists. */
  public Framework ofCompetenceTable() {
    return framework(TABLE);
  }

  /** All models with stages, in the order of their file. */
  public List<SessionModel> models() {
    return List.copyOf(models.values());
  }

  /** The models of one kind. */
  public List<SessionModel> models(SessionModel.Kind kind) {
    return models.values().stream().filter(model -> model.kind() == kind).toList();
  }

  public Optional<SessionModel> findModel(String id) {
    return Optional.ofNullable(models.get(id));
  }

  /**
   * The model with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public SessionModel model(String id) {
    return findModel(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such model: " + id + " (there are " + models.keySet() + ")"));
  }
}
