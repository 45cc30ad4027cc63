package org.reflectory.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;
import org.reflectory.corpus.Corpus;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.workspace.LearnerSnapshot;

/**
 * A request for a list.
 *
 * @param portfolios where the answer comes from
 * @param parameters what was asked
 */
record Request(Portfolios portfolios, Parameters parameters) {
  static final String LEARNER = "learner";
  static final String PSEUDONYMS = "pseudonyms";

  /**
   * The id of the learner whose portfolio is to be changed; there is no other parameter.
   *
   * @throws org.reflectory.server.http.ProblemException if it is not clear who is meant
   */
  static String learner(Context ctx, Portfolios portfolios) {
    Parameters parameters = Parameters.of(ctx, Set.of(LEARNER));
    return portfolios.learner(parameters.first(LEARNER).orElse(null)).id();
  }

  /**
   * The portfolio of the learner who is meant, with pseudonyms where they are asked for.
   *
   * @throws org.reflectory.server.http.ProblemException if it is not clear who is meant
   * @throws IOException if the workspace cannot be read
   */
  LearnerSnapshot snapshot() throws IOException {
    return portfolios.snapshot(parameters.first(LEARNER).orElse(null), hasPseudonyms());
  }

  boolean hasPseudonyms() {
    return parameters.flag(PSEUDONYMS);
  }

  Corpus corpus() {
    return portfolios.workspace().corpus();
  }
}
