package org.reflectory.trainer;

import java.util.List;
import java.util.function.Consumer;
import org.reflectory.model.Heads;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.SentenceEncoder;
import org.reflectory.model.Tensors;
import org.reflectory.model.WordModel;

/**
 * What comes of fine-tuning.
 *
 * @param encoder the encoder in 8 bits, as ONNX
 * @param heads the heads' weights
 * @param words the weights of words and pairs of words
 */
record TunedModel(Recipe recipe, List<String> terms, byte[] encoder, Tensors heads, Tensors words) {

  /**
   * Tunes.
   *
   * @param own what terms and stances are learnt from
   * @param categories what the reflective category is learnt from
   * @param progress is told how far it is, in words
   */
  static TunedModel train(
      Recipe recipe, OwnNotes own, List<CategoryExample> categories, Consumer<String> progress) {
    try (FineTuning tuning = new FineTuning(recipe, own.terms().size())) {
      tuning.run(own.notes(), categories, recipe.epochs(), progress);
      OnnxGraph graph = recipe.base().quantised();
      tuning.encoder().write(graph);
      tuning.heads().writeAttention(graph);
      TunedModel tuned =
          new TunedModel(
              recipe,
              own.terms(),
              graph.write(),
              tuning.heads().tensors(),
              WordFitting.fit(own, recipe.seed()));
      tuned.fitCategories(categories);
      return tuned;
    }
  }

  /**
   * The head for categories saw the encoder while it still moved; now that it stands, it is fitted
   * again.
   */
  private void fitCategories(List<CategoryExample> categories) {
    try (PracticeModel model = open("fitting")) {
      List<float[]> vectors = categories.parallelStream().map(c -> model.vector(c.text())).toList();
      CategoryFitting.fit(
          vectors, categories.stream().map(CategoryExample::target).toList(), recipe.seed(), heads);
    }
  }

  /** The model as the product runs it. */
  PracticeModel open(String id) {
    return new PracticeModel(
        id,
        new SentenceEncoder(encoder, recipe.base().wordPieces(), recipe.base().pooling()),
        new Heads(terms, heads),
        new WordModel(terms.size(), words));
  }
}
