package org.reflectory.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reflectory.rule.DataNode;

/** The sample portfolio: invented learners with the files that they might keep. */
public final class Samples {
  private static final String FOLDER = "sample";
  private static final String LIST = FOLDER + "/sample.yaml";

  private Samples() {}

  /**
   * A learner of the sample portfolio.
   *
   * @param id also the name of the learner's folder
   * @param name for people
   * @param programme id of the programme that they follow
   * @param files their files, relative to the folder that holds all learners' folders, with {@code
   *     /}
   */
  public record Learner(String id, String name, String programme, List<String> files) {
    public Learner {
      files = List.copyOf(files);
    }
  }

  /** The learners, in the order they are shown. */
  public static List<Learner> learners() {
    DataNode list = DataNode.read(LIST, Resources.yaml(FOLDER).get(LIST));
    List<Learner> learners = new ArrayList<>();
    for (DataNode learner : list.items("learners")) {
      learners.add(
          new Learner(
              learner.text("id"),
              learner.text("name"),
              learner.text("programme"),
              learner.strings("files")));
    }
    return List.copyOf(learners);
  }

  /**
   * Copies the learners' files into a folder, each learner's into a folder of their own below it;
   * files that are there already are overwritten.
   *
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public static void copyTo(Path folder) {
    for (Learner learner : learners()) {
      Resources.copy(FOLDER + "/" + learner.id(), folder.resolve(learner.id()));
    }
  }
}
