package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The links that narrow a note's highlights.
 *
 * @param visit the request
 * @param id the note
 * @param cards everything that was found in it
 * @param style the stance that it is narrowed to; empty for all
 * @param term the term that it is narrowed to; empty for all
 */
record NoteFilters(Visit visit, String id, List<MentionCard> cards, String style, String term) {
  private static final List<String> STYLES =
      List.of("practised", "planned", "gap", "mentioned", "reflection");

  /** A link that narrows, or widens again. */
  record FilterLink(String label, String style, int count, String href, boolean current) {}

  List<FilterLink> stances() {
    Map<String, List<MentionCard>> byStyle = new LinkedHashMap<>();
    for (String one : STYLES) {
      byStyle.put(one, cards.stream().filter(card -> card.style().equals(one)).toList());
    }
    List<FilterLink> links = new ArrayList<>();
    links.add(new FilterLink("All", "", cards.size(), link("", term), style.isEmpty()));
    byStyle.forEach(
        (one, of) -> {
          if (!of.isEmpty()) {
            links.add(
                new FilterLink(
                    of.get(0).stanceLabel(), one, of.size(), link(one, term), one.equals(style)));
          }
        });
    return links;
  }

  List<FilterLink> terms() {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, String> labels = new TreeMap<>();
    for (MentionCard card : cards) {
      counts.merge(card.term(), 1, Integer::sum);
      labels.put(card.label(), card.term());
    }
    List<FilterLink> links = new ArrayList<>();
    labels.forEach(
        (label, one) ->
            links.add(
                new FilterLink(
                    label,
                    "",
                    counts.getOrDefault(one, 0),
                    link(style, one.equals(term) ? "" : one),
                    one.equals(term))));
    return links;
  }

  private String link(String style, String term) {
    return visit.links().note(id, Links.ordered("term", term, "stance", style));
  }
}
