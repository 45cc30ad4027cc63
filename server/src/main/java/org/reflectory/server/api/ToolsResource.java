package org.reflectory.server.api;

import java.io.IOException;
import java.util.List;
import org.reflectory.finding.ToolUse;
import org.reflectory.workspace.LearnerSnapshot;

/** Tools, diagnostics and models, the most used first. */
final class ToolsResource implements Listing<ToolUse> {
  @Override
  public String noun() {
    return "tools";
  }

  @Override
  public Class<ToolUse> rowType() {
    return ToolUse.class;
  }

  @Override
  public List<Filter<ToolUse>> filters() {
    return List.of(
        Filter.equal("term", ToolUse::term),
        Filter.equal("family", ToolUse::family),
        new Filter<>(
            "client",
            value ->
                tool ->
                    tool.byClient().stream()
                        .anyMatch(
                            c ->
                                value.equalsIgnoreCase(c.client()) || value.equals(c.clientId()))));
  }

  @Override
  public Rows<ToolUse> rows(Request request) throws IOException {
    LearnerSnapshot now = request.snapshot();
    return new Rows<>(now.report().tools(), now.version());
  }
}
