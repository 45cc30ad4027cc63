package org.reflectory.server.api;

import java.io.IOException;
import java.util.List;
import org.reflectory.server.answer.FoundMention;
import org.reflectory.server.answer.TermUse;
import org.reflectory.vocabulary.Vocabulary;
import org.reflectory.workspace.LearnerSnapshot;

/** Every term of the vocabulary, with how often the portfolio speaks of it. */
final class TermsResource implements Listing<TermUse> {
  @Override
  public String noun() {
    return "terms";
  }

  @Override
  public Class<TermUse> rowType() {
    return TermUse.class;
  }

  @Override
  public List<Filter<TermUse>> filters() {
    return List.of(
        Filter.equal("term", TermUse::term),
        Filter.equal("family", TermUse::family),
        Filter.flag("used", term -> term.sentences() > 0));
  }

  @Override
  public Rows<TermUse> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    Vocabulary vocabulary = request.corpus().vocabulary();
    return new Rows<>(TermUse.all(FoundMention.all(now, vocabulary), vocabulary), now.version());
  }
}
