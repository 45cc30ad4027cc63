package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What repeats and what changes, sorted into what it means for the learner. */
final class PatternsPage {
  private static final Map<String, Set<String>> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put("Gaps that come back", Set.of("recurring-gap"));
    GROUPS.put("Strengths that come back", Set.of("recurring-strength"));
    GROUPS.put(
        "What is changing",
        Set.of("fading", "emerging", "talk-ratio-shift", "depth-trend", "tool-range-narrowing"));
    GROUPS.put(
        "What is left out",
        Set.of("stage-skipped", "tool-never-used", "intention-not-followed-up"));
    GROUPS.put("With some coachees and not others", Set.of("client-contrast"));
    GROUPS.put("What you lean on", Set.of("tool-over-reliance"));
    GROUPS.put("What goes together", Set.of("terms-together"));
    GROUPS.put("Themes of your own", Set.of("theme"));
  }

  private PatternsPage() {}

  /** The groups that have patterns. */
  record View(Shell shell, String lead, List<Group> groups) {}

  record Group(String label, List<PatternCard> patterns) {}

  static View view(Visit visit) {
    List<PatternCard.Keyed> all = PatternCard.keyed(visit);
    List<Group> groups = new ArrayList<>();
    GROUPS.forEach(
        (label, codes) -> {
          List<PatternCard> patterns =
              all.stream()
                  .filter(keyed -> codes.contains(keyed.pattern().code()))
                  .map(keyed -> PatternCard.of(visit, keyed))
                  .toList();
          if (!patterns.isEmpty()) {
            groups.add(new Group(label, patterns));
          }
        });
    List<PatternCard> rest =
        all.stream()
            .filter(k -> GROUPS.values().stream().noneMatch(c -> c.contains(k.pattern().code())))
            .map(keyed -> PatternCard.of(visit, keyed))
            .toList();
    if (!rest.isEmpty()) {
      groups.add(new Group("More", rest));
    }
    return new View(
        visit.shell("Patterns"),
        all.isEmpty()
            ? "Nothing repeats often enough yet to be called a pattern: it takes at least three"
                + " sessions."
            : "Sessions are counted, not mentions. A pattern needs at least three of them.",
        groups);
  }
}
