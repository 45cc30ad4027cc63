package org.reflectory.trainer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.SentenceInput;
import org.reflectory.model.SentenceReading;

/**
 * What the shipped model holds our own sentences to be: where CEReD is not at hand, a new model
 * learns the reflective categories from the old one (Hinton et al. 2015).
 */
final class SoftCategories {
  private SoftCategories() {}

  static List<CategoryExample> of(OwnNotes own) {
    List<CategoryExample> examples = new ArrayList<>();
    try (PracticeModel shipped = PracticeModel.load()) {
      for (List<Example> note : own.notes()) {
        List<SentenceReading> readings =
            shipped.read(
                note.get(0).kind(),
                note.stream().map(e -> new SentenceInput(e.text(), e.section())).toList());
        for (int i = 0; i < note.size(); i++) {
          examples.add(
              new CategoryExample(
                  note.get(i).text(), note.get(i).ids(), readings.get(i).categories(), i));
        }
      }
    }
    return examples;
  }

  /** Those that are no sentence of these notes. */
  static List<CategoryExample> without(List<CategoryExample> examples, OwnNotes notes) {
    Set<String> texts = new HashSet<>();
    notes.sentences().forEach(s -> texts.add(s.text()));
    return examples.stream().filter(e -> !texts.contains(e.text())).toList();
  }
}
