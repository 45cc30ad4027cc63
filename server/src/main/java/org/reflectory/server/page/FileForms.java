package org.reflectory.server.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import org.reflectory.server.answer.Portfolios;

/** The forms of the page with the files: what guesses should have been, what becomes of a file. */
final class FileForms {
  /** The parameter with the guess that a form was about. */
  static final String GUESS = "guess";

  /** What a form did. */
  static final String FORGOTTEN = "out";

  /** What a form did. */
  static final String KEPT = "kept";

  private static final String PATH = "/import";

  private final Portfolios portfolios;

  FileForms(Portfolios portfolios) {
    this.portfolios = portfolios;
  }

  /** Says what a guess should have been, or that it is right. */
  void settle(Context ctx) throws IOException {
    String learner = Fields.learner(ctx, portfolios);
    String guess = ctx.pathParam("id");
    portfolios.workspace().marks().settle(learner, guess, Fields.needed(ctx, "value"));
    Fields.lead(ctx, learner, PATH, Map.of(GUESS, guess), Fields.SAID_ANCHOR);
  }

  /** Takes back what was said of a guess. */
  void unsettle(Context ctx) throws IOException {
    String learner = Fields.learner(ctx, portfolios);
    String guess = ctx.pathParam("id");
    portfolios.workspace().marks().unsettle(learner, guess);
    Fields.lead(ctx, learner, PATH, Map.of(GUESS, guess), Fields.SAID_ANCHOR);
  }

  /** Takes a file out. */
  void forget(Context ctx) throws IOException {
    String learner = Fields.learner(ctx, portfolios);
    portfolios.workspace().marks().forget(learner, Fields.needed(ctx, "name"));
    Fields.lead(ctx, learner, PATH, Map.of(Fields.SAID, FORGOTTEN), "");
  }

  /** Keeps a file that is no longer where it came from. */
  void keep(Context ctx) throws IOException {
    String learner = Fields.learner(ctx, portfolios);
    portfolios.workspace().marks().keep(learner, Fields.needed(ctx, "name"));
    Fields.lead(ctx, learner, PATH, Map.of(Fields.SAID, KEPT), "");
  }
}
