package org.reflectory.server.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.framework.Framework;
import org.reflectory.server.api.FrameworksResource.FrameworkRow;

/** The competence frameworks that findings can be read by. */
final class FrameworksResource implements Listing<FrameworkRow> {

  /** A framework; {@code replaces} is the id of an older one. */
  record FrameworkRow(
      String id,
      String label,
      String publisher,
      String version,
      @Nullable String replaces,
      List<CompetenceRow> competences) {}

  /** A competence; {@code terms} are ids of terms that speak of it. */
  record CompetenceRow(
      String id, int number, String name, @Nullable String domain, Set<String> terms) {}

  @Override
  public String noun() {
    return "frameworks";
  }

  @Override
  public Class<FrameworkRow> rowType() {
    return FrameworkRow.class;
  }

  @Override
  public boolean isPersonal() {
    return false;
  }

  @Override
  public List<Filter<FrameworkRow>> filters() {
    return List.of(
        Filter.equal("id", FrameworkRow::id), Filter.equal("publisher", FrameworkRow::publisher));
  }

  @Override
  public Rows<FrameworkRow> rows(Request request) {
    return new Rows<>(
        request.corpus().frameworks().all().stream().map(FrameworksResource::row).toList(),
        request.corpus().version());
  }

  private static FrameworkRow row(Framework framework) {
    return new FrameworkRow(
        framework.id(),
        framework.label(),
        framework.publisher(),
        framework.version(),
        framework.replaces(),
        framework.competences().stream()
            .map(c -> new CompetenceRow(c.id(), c.number(), c.name(), c.domain(), c.terms()))
            .toList());
  }
}
