package org.reflectory.corpus;

import java.util.List;
import java.util.Locale;
import org.reflectory.framework.Competence;
import org.reflectory.framework.Framework;
import org.reflectory.framework.Frameworks;
import org.reflectory.framework.SessionModel;
import org.reflectory.rule.DataNode;
import org.reflectory.rule.RuleException;

/** Puts the frameworks together from their files. */
final class FrameworkLoader {
  private static final String FOLDER = "framework/";
  private static final String MODELS = FOLDER + "session-models.yaml";

  private FrameworkLoader() {}

  /**
   * @throws RuleException if a file is missing or does not make sense
   */
  static Frameworks load(DataFiles files) {
    DataNode models = files.file(MODELS);
    try {
      return new Frameworks(
          files.below(FOLDER).stream()
              .filter(node -> !node.file().equals(MODELS))
              .map(FrameworkLoader::framework)
              .toList(),
          models.items("models").stream().map(FrameworkLoader::model).toList());
    } catch (IllegalArgumentException e) {
      throw models.wrong("", String.valueOf(e.getMessage()));
    }
  }

  private static Framework framework(DataNode node) {
    return new Framework(
        node.text("id"),
        node.text("label"),
        node.text("publisher"),
        node.text("version"),
        node.text("source"),
        node.textOrNull("replaces"),
        node.items("levels").stream()
            .map(l -> new Framework.Level(l.text("id"), l.integer("number"), l.text("label")))
            .toList(),
        node.items("domains").stream()
            .map(d -> new Framework.Domain(d.text("id"), d.text("letter"), d.text("label")))
            .toList(),
        node.items("competences").stream().map(FrameworkLoader::competence).toList(),
        node.items("formerCompetences").stream().map(FrameworkLoader::former).toList());
  }

  private static Competence competence(DataNode node) {
    DataNode crosswalk = node.child("crosswalk");
    return new Competence(
        node.text("id"),
        node.integer("number"),
        node.text("name", node.text("label")),
        node.text("gloss"),
        node.textOrNull("domain"),
        node.textOrNull("level"),
        node.textOrNull("changed"),
        node.strings("behaviours"),
        node.set("terms"),
        new Competence.Crosswalk(
            numbers(crosswalk, "icf"),
            numbers(crosswalk, "emcc"),
            numbers(crosswalk, "ac"),
            crosswalk.strings("criteria")));
  }

  private static Framework.FormerCompetence former(DataNode node) {
    return new Framework.FormerCompetence(
        node.text("id"),
        node.integer("number"),
        node.text("name", node.text("label")),
        numbers(node, "now"));
  }

  private static List<Integer> numbers(DataNode node, String key) {
    return node.values(key, Integer::valueOf);
  }

  private static SessionModel model(DataNode node) {
    return new SessionModel(
        node.text("id"),
        node.text("label"),
        node.value("kind", "", kind -> SessionModel.Kind.valueOf(kind.toUpperCase(Locale.ROOT))),
        node.value(
            "shape", "", shape -> SessionModel.Shape.valueOf(shape.toUpperCase(Locale.ROOT))),
        node.text("source"),
        node.textOrNull("variantOf"),
        node.textOrNull("term"),
        node.patterns("names"),
        node.items("stages").stream()
            .map(
                stage ->
                    new SessionModel.Stage(
                        stage.text("id"),
                        stage.text("label"),
                        stage.set("terms"),
                        stage.patterns("cues")))
            .toList());
  }
}
