package org.reflectory.trainer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reflectory.eval.GoldComparison;
import org.reflectory.gold.GoldNote;
import org.reflectory.gold.GoldSentence;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.ReflectiveCategory;
import org.reflectory.model.SentenceInput;
import org.reflectory.model.SentenceReading;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.tag.Mention;
import org.reflectory.tag.SplitText;
import org.reflectory.tag.Tagger;
import org.reflectory.vocabulary.Tag;

/** Measures models on notes that they have not seen. */
final class Evaluation {
  private Evaluation() {}

  /** What a model's heads say of each sentence. */
  static Predictions predict(OwnNotes own, PracticeModel model) {
    List<float[]> terms = new ArrayList<>();
    List<float[]> words = new ArrayList<>();
    List<float[][]> stances = new ArrayList<>();
    for (List<Example> note : own.notes()) {
      List<SentenceReading> readings =
          model.read(
              note.get(0).kind(),
              note.stream().map(e -> new SentenceInput(e.text(), e.section())).toList());
      readings.forEach(
          reading -> {
            terms.add(reading.termOdds());
            words.add(reading.wordOdds());
            stances.add(reading.stances());
          });
    }
    return new Predictions(own.sentences(), terms, words, stances);
  }

  /** What a tagger finds against what the notes are tagged with. */
  static GoldComparison compare(OwnNotes own, Tagger tagger) {
    return compare(own, voice -> tagger);
  }

  /**
   * What a tagger finds against what the notes are tagged with.
   *
   * @param tagger the tagger for a voice
   */
  static GoldComparison compare(OwnNotes own, Function<String, Tagger> tagger) {
    List<GoldNote> notes = new ArrayList<>();
    Map<String, List<Mention>> found = new HashMap<>();
    for (List<Example> note : own.notes()) {
      GoldNote gold = gold(note, own.terms());
      notes.add(gold);
      found.putAll(tag(List.of(gold), tagger.apply(note.get(0).voice())));
    }
    return GoldComparison.of(notes, found);
  }

  private static GoldNote gold(List<Example> note, List<String> terms) {
    return new GoldNote(
        note.get(0).id(),
        note.get(0).kind().id(),
        note.stream()
            .map(
                e ->
                    new GoldSentence(
                        e.id(),
                        e.section().id(),
                        e.text(),
                        e.labels().stream()
                            .map(l -> new Tag(terms.get(l.term()), l.stance()))
                            .collect(Collectors.toCollection(LinkedHashSet::new))))
            .toList());
  }

  /** What a tagger finds in notes, by the sentences' ids. */
  static Map<String, List<Mention>> tag(List<GoldNote> notes, Tagger tagger) {
    Map<String, List<Mention>> found = new ConcurrentHashMap<>();
    notes.parallelStream()
        .flatMap(
            note ->
                tagger
                    .tag(
                        NoteKind.from(note.kind()).orElse(NoteKind.OTHER),
                        note.sentences().stream().map(Evaluation::line).toList())
                    .stream())
        .forEach(tagged -> found.put(tagged.sentence().id(), tagged.mentions()));
    return found;
  }

  private static SplitText.Line line(GoldSentence sentence) {
    return new SplitText.Line(
        sentence.id(), sentence.text(), Section.from(sentence.section()).orElse(Section.OTHER));
  }

  /** How far a model's categories agree with those of CEReD. */
  static Agreement categories(List<CategoryExample> examples, PracticeModel model) {
    int[] wanted = examples.stream().mapToInt(CategoryExample::category).toArray();
    int[] found =
        examples.stream()
            .mapToInt(
                e ->
                    model
                        .read(NoteKind.OTHER, List.of(new SentenceInput(e.text(), Section.OTHER)))
                        .get(0)
                        .category()
                        .category()
                        .ordinal())
            .toArray();
    return Agreement.of(wanted, found, ReflectiveCategory.values().length);
  }
}
