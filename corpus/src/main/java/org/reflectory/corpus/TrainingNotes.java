package org.reflectory.corpus;

import java.util.List;
import java.util.Map;
import org.reflectory.gold.GoldNote;
import org.reflectory.gold.TaggedNotesReader;

/** The invented notes, tagged by hand, that the sentence model is trained on. */
public final class TrainingNotes {
  private static final String FOLDER = "training";

  private TrainingNotes() {}

  /**
   * All notes of one invented writer.
   *
   * @param id name of the writer's file, without its ending
   */
  public record Voice(String id, List<GoldNote> notes) {
    public Voice {
      notes = List.copyOf(notes);
    }
  }

  /**
   * All voices, by id.
   *
   * @throws org.reflectory.gold.GoldException if a file is wrong
   */
  public static List<Voice> voices() {
    return Resources.texts(FOLDER, ".notes").entrySet().stream().map(TrainingNotes::voice).toList();
  }

  private static Voice voice(Map.Entry<String, String> file) {
    String name = file.getKey().substring(FOLDER.length() + 1);
    return new Voice(
        name.substring(0, name.length() - ".notes".length()),
        TaggedNotesReader.read(file.getKey(), file.getValue()));
  }
}
