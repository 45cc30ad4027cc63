package org.reflectory.server.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;

/** The fields of the dashboard's forms, and the way back from them. */
final class Fields {
  /** The field with the learner's id. */
  static final String LEARNER = "learner";

  /** The parameter that says what a form did. */
  static final String SAID = "said";

  /** The anchor of the words that say it. */
  static final String SAID_ANCHOR = "#said";

  private Fields() {}

  /**
   * A field.
   *
   * @throws ProblemException if the form lacks it
   */
  static String needed(Context ctx, String name) {
    @Nullable String value = ctx.formParam(name);
    if (value == null || value.isEmpty()) {
      throw new ProblemException(ProblemType.BAD_BODY, "The form lacks \"" + name + "\".");
    }
    return value;
  }

  /** A field that may be missing or empty. */
  static String optional(Context ctx, String name) {
    @Nullable String value = ctx.formParam(name);
    return value == null ? "" : value;
  }

  /** The learner whom the form is about. */
  static String learner(Context ctx, Portfolios portfolios) {
    return portfolios.learner(needed(ctx, LEARNER)).id();
  }

  /** Leads to a page of the learner's that says what was done. */
  static void lead(
      Context ctx, String learner, String path, Map<String, String> parameters, String anchor) {
    ctx.redirect(new Links(learner).to(path, parameters) + anchor, HttpStatus.SEE_OTHER);
  }
}
