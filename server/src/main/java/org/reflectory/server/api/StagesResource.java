package org.reflectory.server.api;

import java.io.IOException;
import java.util.List;
import org.reflectory.server.answer.StageUse;
import org.reflectory.workspace.LearnerSnapshot;

/** The stages of every session model, with the sessions in which they took place. */
final class StagesResource implements Listing<StageUse> {
  @Override
  public String noun() {
    return "stages";
  }

  @Override
  public Class<StageUse> rowType() {
    return StageUse.class;
  }

  @Override
  public List<Filter<StageUse>> filters() {
    return List.of(
        Filter.equal("model", StageUse::model),
        Filter.equal("stage", StageUse::stage),
        Filter.flag("used", stage -> stage.sessions() > 0));
  }

  @Override
  public Rows<StageUse> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(StageUse.all(now.report(), request.corpus().frameworks()), now.version());
  }
}
