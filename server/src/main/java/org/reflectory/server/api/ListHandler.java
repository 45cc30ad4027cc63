package org.reflectory.server.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reflectory.server.answer.Portfolios;

/**
 * Answers for one list: checks the parameters, leaves out what is not asked for, and writes one
 * page of the rest.
 */
final class ListHandler<T> implements Handler {
  private final Listing<T> listing;
  private final Portfolios portfolios;
  private final Set<String> known = new LinkedHashSet<>();

  ListHandler(Listing<T> listing, Portfolios portfolios) {
    this.listing = listing;
    this.portfolios = portfolios;
    if (listing.isPersonal()) {
      known.add(Request.LEARNER);
      known.add(Request.PSEUDONYMS);
    }
    listing.filters().forEach(filter -> known.add(filter.name()));
    known.add(Window.LIMIT);
    known.add(Window.CURSOR);
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters parameters = Parameters.of(ctx, known);
    Listing.Rows<T> all = listing.rows(new Request(portfolios, parameters));
    Window window = Window.of(parameters, all.version());
    List<T> rows = all.items();
    for (Filter<T> filter : listing.filters()) {
      rows = filter.apply(rows, parameters.all(filter.name()));
    }
    List<T> page =
        rows.subList(
            Math.min(window.offset(), rows.size()),
            Math.min(window.offset() + window.limit(), rows.size()));
    new ListAnswer<>(listing.rowType(), page, rows.size(), window, Map.of()).write(ctx);
  }
}
