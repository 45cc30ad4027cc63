package org.reflectory.server.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reflectory.server.answer.FoundMention;
import org.reflectory.workspace.LearnerSnapshot;

/** Every term found in every sentence, oldest note first. */
final class MentionsResource implements Listing<FoundMention> {
  @Override
  public String noun() {
    return "mentions";
  }

  @Override
  public Class<FoundMention> rowType() {
    return FoundMention.class;
  }

  @Override
  public List<Filter<FoundMention>> filters() {
    List<Filter<FoundMention>> filters = new ArrayList<>();
    filters.add(Filter.equal("term", FoundMention::term));
    filters.add(Filter.equal("family", FoundMention::family));
    filters.add(Filter.choice("stance", Names.STANCES, m -> m.stance().id()));
    filters.add(Filter.client(FoundMention::client, FoundMention::clientId));
    filters.add(Filter.choice("kind", Names.KINDS, FoundMention::kind));
    filters.add(Filter.choice("section", Names.SECTIONS, FoundMention::section));
    filters.add(Filter.equal("note", FoundMention::noteId));
    filters.add(Filter.flag("explicit", FoundMention::explicit));
    filters.add(Filter.equal("by", FoundMention::by));
    filters.addAll(Filter.days(FoundMention::date));
    return filters;
  }

  @Override
  public Rows<FoundMention> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(FoundMention.all(now, request.corpus().vocabulary()), now.version());
  }
}
