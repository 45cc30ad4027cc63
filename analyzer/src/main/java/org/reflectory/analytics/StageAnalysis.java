package org.reflectory.analytics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reflectory.corpus.Corpus;
import org.reflectory.finding.NoteFinding.ModelStage;
import org.reflectory.framework.SessionModel;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.rule.TagPattern;
import org.reflectory.tag.Mention;
import org.reflectory.tag.PhraseFinder;
import org.reflectory.vocabulary.Stance;

/**
 * Tells which stages of a session model took place. GROW's stages are terms of their own and count
 * whether GROW is named or not; another model's stages count only in a note where that model was
 * practised.
 */
final class StageAnalysis {
  private static final String GROW = "grow";

  private final Corpus corpus;
  private final List<SessionModel> models;
  private final PhraseFinder cues;

  StageAnalysis(Corpus corpus) {
    this.corpus = corpus;
    this.models =
        corpus.frameworks().models().stream()
            .filter(model -> model.kind() == SessionModel.Kind.SESSION && model.variantOf() == null)
            .toList();
    this.cues =
        new PhraseFinder(
            corpus,
            models.stream()
                .flatMap(model -> model.stages().stream())
                .flatMap(stage -> stage.cues().stream())
                .toList());
  }

  /** GROW's stages, in order: goal, reality, options, will. */
  List<String> grow(Collection<IndexedNote> records) {
    Set<String> practised = practised(records).collect(Collectors.toSet());
    return Stream.of("goal", "reality", "options", "will")
        .filter(stage -> practised.contains("grow-" + stage))
        .toList();
  }

  /** The stages of every session model that was practised; GROW's in any case. */
  List<ModelStage> all(IndexedNote note) {
    Set<String> practised = practised(List.of(note)).collect(Collectors.toSet());
    Set<TagPattern> phrases = phrases(note);
    List<ModelStage> stages = new ArrayList<>();
    for (SessionModel model : models) {
      boolean grow = model.id().equals(GROW);
      if (!grow && !practised.contains(model.id())) {
        continue;
      }
      for (SessionModel.Stage stage : model.stages()) {
        boolean tagged = stage.terms().stream().anyMatch(practised::contains);
        boolean cued = !grow && stage.cues().stream().anyMatch(phrases::contains);
        if (tagged || cued) {
          stages.add(new ModelStage(model.id(), stage.id()));
        }
      }
    }
    return stages;
  }

  private static Stream<String> practised(Collection<IndexedNote> notes) {
    return notes.stream()
        .flatMap(note -> note.sentences().stream())
        .flatMap(sentence -> sentence.mentions().stream())
        .filter(mention -> mention.stance() == Stance.PRACTISED)
        .map(Mention::term);
  }

  private Set<TagPattern> phrases(IndexedNote note) {
    Set<TagPattern> found = new HashSet<>();
    for (IndexedSentence sentence : note.sentences()) {
      found.addAll(cues.find(note.note().text(), sentence.span()));
    }
    return found;
  }

  /** Ids of tools, diagnostics and models practised in some notes, in order of first use. */
  List<String> tools(Collection<IndexedNote> records) {
    return List.copyOf(
        practised(records)
            .filter(id -> corpus.vocabulary().term(id).isTool())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }
}
