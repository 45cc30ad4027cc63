package org.reflectory.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Finds everything in a report's JSON that says where it stands in a note. */
final class Quotes {
  private Quotes() {}

  record Quote(String noteId, int begin, int end, String words) {}

  static List<Quote> in(JsonNode report) {
    List<Quote> quotes = new ArrayList<>();
    collect(report, quotes);
    return quotes;
  }

  private static void collect(JsonNode node, List<Quote> quotes) {
    if (node.has("quote") && node.has("begin")) {
      quotes.add(
          new Quote(
              node.get("noteId").asText(),
              node.get("begin").asInt(),
              node.get("end").asInt(),
              node.get("quote").asText()));
    }
    node.forEach(child -> collect(child, quotes));
  }
}
