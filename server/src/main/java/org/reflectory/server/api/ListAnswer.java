package org.reflectory.server.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.json.Json;
import org.reflectory.server.http.Validators;

/**
 * One page of a list, as it goes out: as JSON in the one envelope that all lists share, or as CSV.
 *
 * @param type the record of a row
 * @param items the page's rows
 * @param total rows on all pages
 * @param window which page it is
 * @param more further fields of the envelope
 */
record ListAnswer<T>(
    Class<T> type, List<T> items, long total, Window window, Map<String, Object> more) {
  static final String CSV_ENDING = ".csv";

  /** Writes the page, unless the asker has it already. */
  void write(Context ctx) {
    boolean csv = wantsCsv(ctx);
    ctx.header("Vary", "Accept");
    if (Validators.answered(ctx, csv ? window.version() + "-csv" : window.version())) {
      return;
    }
    if (csv) {
      writeCsv(ctx);
    } else {
      Map<String, Object> envelope = new LinkedHashMap<>();
      envelope.put("items", items);
      envelope.put("total", total);
      envelope.put("nextCursor", window.next(total));
      envelope.putAll(more);
      ctx.contentType("application/json").result(Json.write(envelope));
    }
  }

  private static boolean wantsCsv(Context ctx) {
    @Nullable String accept = ctx.header("Accept");
    return ctx.path().endsWith(CSV_ENDING) || (accept != null && accept.contains("text/csv"));
  }

  private void writeCsv(Context ctx) {
    String name = ctx.path().substring(ctx.path().lastIndexOf('/') + 1).replace(CSV_ENDING, "");
    ctx.header("X-Total-Count", String.valueOf(total));
    String next = window.next(total);
    if (next != null) {
      ctx.header("Link", "<" + address(ctx, next) + ">; rel=\"next\"");
    }
    ctx.header("Content-Disposition", "inline; filename=\"" + name + CSV_ENDING + "\"")
        .contentType("text/csv; charset=utf-8")
        .result(CsvText.of(type, items));
  }

  private static String address(Context ctx, String cursor) {
    List<String> parts = new ArrayList<>();
    ctx.queryParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals(Window.CURSOR)) {
                values.forEach(value -> parts.add(name + "=" + encoded(value)));
              }
            });
    parts.add(Window.CURSOR + "=" + cursor);
    return ctx.path() + "?" + String.join("&", parts);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
