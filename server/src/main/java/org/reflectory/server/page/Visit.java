package org.reflectory.server.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.reflectory.corpus.Corpus;
import org.reflectory.finding.Report;
import org.reflectory.finding.SessionFinding;
import org.reflectory.workspace.LearnerSnapshot;

/**
 * One request for a page about a learner.
 *
 * @param ctx the request
 * @param now the learner's portfolio
 * @param corpus the words for things
 * @param links makes addresses
 * @param places finds sentences
 * @param shells makes what stands around the page
 */
record Visit(
    Context ctx, LearnerSnapshot now, Corpus corpus, Links links, Places places, Shells shells) {

  Report report() {
    return now.report();
  }

  /** The sessions that took place, oldest first; a template's sample is none. */
  List<SessionFinding> sessions() {
    return report().sessions().stream().filter(session -> !session.sample()).toList();
  }

  /** A parameter that is not blank. */
  Optional<String> parameter(String name) {
    return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** What stands around this page. */
  Shell shell(String title) {
    return shells.shell(this, title);
  }

  /** The label of a term; its id if the vocabulary no longer has it. */
  String label(String term) {
    return corpus.vocabulary().find(term).map(t -> t.label()).orElse(term);
  }
}
