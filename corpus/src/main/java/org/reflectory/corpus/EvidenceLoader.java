package org.reflectory.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.reflectory.programme.EvidenceRule;
import org.reflectory.programme.Measure;
import org.reflectory.programme.TagChoice;
import org.reflectory.rule.DataNode;
import org.reflectory.rule.RuleException;
import org.reflectory.vocabulary.Stance;

/** Reads what counts as evidence. */
final class EvidenceLoader {
  private EvidenceLoader() {}

  /**
   * The rule that a node {@code evidence} holds.
   *
   * @throws RuleException if it does not make sense
   */
  static EvidenceRule rule(DataNode node) {
    try {
      return new EvidenceRule(
          groups(node),
          node.integer("needGroups"),
          node.set("explicitTerms"),
          enough(node.child("enough")),
          new LinkedHashSet<>(node.values("measures", Measure::from)),
          node.strings("documents"),
          node.text("advice"));
    } catch (IllegalArgumentException e) {
      throw node.wrong(node.text("advice"), String.valueOf(e.getMessage()));
    }
  }

  /** Entries with the same label are alternatives of one group. */
  private static List<EvidenceRule.Group> groups(DataNode node) {
    Map<String, List<EvidenceRule.Alternative>> byLabel = new LinkedHashMap<>();
    for (DataNode entry : node.items("any")) {
      byLabel
          .computeIfAbsent(entry.text("label"), label -> new ArrayList<>())
          .add(new EvidenceRule.Alternative(choice(entry), entry.patterns("phrases")));
    }
    return byLabel.entrySet().stream()
        .map(group -> new EvidenceRule.Group(group.getKey(), group.getValue()))
        .toList();
  }

  private static EvidenceRule.Enough enough(DataNode node) {
    return new EvidenceRule.Enough(
        node.integer("sentences"),
        node.integer("sessions"),
        node.integer("clients"),
        node.integer("planRows"),
        node.number("share"));
  }

  /** The choices of tags under a node's key {@code any}. */
  static List<TagChoice> choices(DataNode node) {
    return node.items("any").stream().map(EvidenceLoader::choice).toList();
  }

  private static TagChoice choice(DataNode node) {
    return new TagChoice(
        node.set("terms"),
        node.set("families"),
        new LinkedHashSet<>(node.values("stances", Stance::from)),
        node.has("different") ? node.integer("different") : 1);
  }
}
