package org.reflectory.server.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reflectory.note.Span;
import org.reflectory.server.answer.Correction;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.store.Decision;
import org.reflectory.vocabulary.Stance;
import org.reflectory.workspace.CorrectionRequest;

/** The learner's corrections, and the forms that make one and take one back. */
final class CorrectionsPage {
  private static final String OWN_PATH = "/(?:notes/[^/\\s#]+|corrections)(?:[?#]\\S*)?";

  private final Portfolios portfolios;

  CorrectionsPage(Portfolios portfolios) {
    this.portfolios = portfolios;
  }

  record View(Shell shell, String here, String lead, List<Row> corrections) {}

  /**
   * @param lost whether its words are no longer in the note, so that it has no effect
   */
  record Row(
      String id,
      String said,
      String before,
      String quote,
      String after,
      String href,
      String source,
      boolean lost) {}

  View view(Visit visit) throws IOException {
    List<Correction> all = Correction.all(portfolios, visit.now(), false);
    return new View(
        visit.shell("Corrections"),
        visit.links().to("/corrections"),
        all.isEmpty()
            ? "You have corrected nothing yet. Open a note, choose a highlight and say what it"
                + " should be."
            : Words.count(all.size(), "correction")
                + ". Yours outrank the program's, and stay when you import a file again.",
        all.reversed().stream().map(correction -> row(visit, correction)).toList());
  }

  private static Row row(Visit visit, Correction correction) {
    return new Row(
        String.valueOf(correction.id()),
        said(visit, correction),
        correction.before(),
        correction.quote(),
        correction.after(),
        visit.links().note(correction.noteId(), Map.of()),
        visit.places().source(correction.noteId()),
        !correction.attached());
  }

  /** What a correction did, in words. */
  static String said(Visit visit, Correction correction) {
    String label = visit.label(correction.term());
    Stance stance = correction.stance();
    String as = stance == null ? "" : Words.stance(stance).toLowerCase(Locale.ROOT);
    return switch (correction.action()) {
      case REMOVE -> label + " is not in these words.";
      case STANCE -> label + " is " + as + " here.";
      case ADD -> label + " is here too, as " + as + ".";
    };
  }

  /** Takes a form that corrects something, and leads back to where it stood. */
  void create(Context ctx) throws IOException {
    String learner = Fields.learner(ctx, portfolios);
    long id = portfolios.workspace().decide(request(ctx, learner));
    back(ctx, "corrected=" + id);
  }

  private static CorrectionRequest request(Context ctx, String learner) {
    String stance = ctx.formParam("stance");
    try {
      return new CorrectionRequest(
          learner,
          Fields.needed(ctx, "noteId"),
          new Span(
              Integer.parseInt(Fields.needed(ctx, "begin")),
              Integer.parseInt(Fields.needed(ctx, "end"))),
          Fields.needed(ctx, "term"),
          Decision.Action.from(Fields.needed(ctx, "action")),
          stance == null || stance.isEmpty() ? null : Stance.from(stance));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemType.BAD_BODY, "The form was not filled in by its page. Load the page again.");
    }
  }

  /** Takes a form that takes a correction back, and leads back to where it stood. */
  void undo(Context ctx) throws IOException {
    String learner = Fields.learner(ctx, portfolios);
    try {
      portfolios.workspace().undo(learner, Long.parseLong(ctx.pathParam("id")));
    } catch (NumberFormatException e) {
      throw new ProblemException(ProblemType.NOT_FOUND, "There is no such correction.");
    }
    back(ctx, "undone=1");
  }

  /** Only to one of the pages that hold such forms: an address from elsewhere is not followed. */
  private static void back(Context ctx, String outcome) {
    String back = Fields.needed(ctx, "back");
    if (!back.matches(OWN_PATH)) {
      throw new ProblemException(
          ProblemType.BAD_BODY, "The form does not say which page it is on.");
    }
    int hash = back.indexOf('#');
    String page = hash < 0 ? back : back.substring(0, hash);
    String anchor = hash < 0 ? "" : back.substring(hash);
    ctx.redirect(page + (page.contains("?") ? "&" : "?") + outcome + anchor, HttpStatus.SEE_OTHER);
  }
}
