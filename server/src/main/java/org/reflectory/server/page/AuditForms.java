package org.reflectory.server.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reflectory.server.answer.Portfolios;

/** The forms of the page with the checks. Each leads back to where it stood. */
final class AuditForms {
  /** What a form did. */
  static final String SEEN = "seen";

  /** What a form did. */
  static final String REOPENED = "reopened";

  /** What a form did: nothing, for nothing was chosen. */
  static final String NONE = "none";

  /** The parameter with the findings that a form was about. */
  static final String ABOUT = "about";

  /** The parameter that says where on the page to tell of it. */
  static final String AT = "at";

  private static final String PATH = "/audit";
  private static final String FINDING = "finding";

  private final Portfolios portfolios;

  AuditForms(Portfolios portfolios) {
    this.portfolios = portfolios;
  }

  /** Lets findings stand. */
  void seen(Context ctx) throws IOException {
    String learner = Fields.learner(ctx, portfolios);
    List<String> findings = ctx.formParams(FINDING);
    if (findings.isEmpty()) {
      lead(ctx, learner, NONE, List.of(), "");
      return;
    }
    String reason = Fields.needed(ctx, "reason");
    for (String finding : findings) {
      portfolios.workspace().marks().seen(learner, finding, reason);
    }
    lead(ctx, learner, SEEN, findings, Fields.optional(ctx, "next"));
  }

  /** Opens findings again. */
  void reopen(Context ctx) throws IOException {
    String learner = Fields.learner(ctx, portfolios);
    Fields.needed(ctx, FINDING);
    List<String> findings = ctx.formParams(FINDING);
    for (String finding : findings) {
      portfolios.workspace().marks().reopen(learner, finding);
    }
    lead(ctx, learner, REOPENED, findings, "");
  }

  /** Says that the portfolio is ready for assessment, or not any more. */
  void ready(Context ctx) throws IOException {
    String learner = Fields.learner(ctx, portfolios);
    portfolios.workspace().marks().ready(learner, Fields.needed(ctx, "ready").equals("true"));
    Fields.lead(ctx, learner, PATH, Map.of(), "#ready");
  }

  private static void lead(
      Context ctx, String learner, String said, List<String> findings, String at) {
    String about =
        findings.stream()
            .map(finding -> "&" + ABOUT + "=" + Links.part(finding))
            .collect(Collectors.joining());
    Fields.lead(
        ctx, learner, PATH, Links.ordered(Fields.SAID, said, AT, at), about + Fields.SAID_ANCHOR);
  }
}
