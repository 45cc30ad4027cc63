package org.reflectory.server.answer;

import org.jspecify.annotations.Nullable;
import org.reflectory.model.Neighbours;
import org.reflectory.model.PracticeModel;
import org.reflectory.server.answer.Why.MatchedRule;
import org.reflectory.server.answer.Why.ModelReasons;
import org.reflectory.tag.Explainer;
import org.reflectory.tag.Explainer.Explanation;

/**
 * Says why sentences are tagged as they are. What the model learnt from is large: it is read when
 * somebody first asks. Thread-safe.
 */
public final class Reasons {
  private @Nullable Explainer explainer;

  /** Why a mention is there. */
  public Why why(FoundPlace place) {
    String by = place.mention().by();
    boolean ruled = FoundBy.of(place.mention()) == FoundBy.RULE;
    return new Why(
        place.mention().term(),
        place.sentence().id(),
        by,
        ruled ? new MatchedRule(by, place.words()) : null,
        ofModel(place));
  }

  private @Nullable ModelReasons ofModel(FoundPlace place) {
    PracticeModel model = PracticeModel.shipped();
    String term = place.mention().term();
    if (!model.terms().contains(term)) {
      return null;
    }
    Explanation explanation = explainer(model).explain(place.sentenceText(), term);
    return new ModelReasons(model.id(), explanation.words(), explanation.similar());
  }

  private synchronized Explainer explainer(PracticeModel model) {
    Explainer known = explainer;
    if (known == null) {
      known = new Explainer(model, Neighbours.shipped());
      explainer = known;
    }
    return known;
  }
}
