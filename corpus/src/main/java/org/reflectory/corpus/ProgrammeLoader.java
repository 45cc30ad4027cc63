package org.reflectory.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.programme.AssessedBy;
import org.reflectory.programme.Assessment;
import org.reflectory.programme.Checklist;
import org.reflectory.programme.ChecklistItem;
import org.reflectory.programme.ClientRange;
import org.reflectory.programme.Criterion;
import org.reflectory.programme.Measure;
import org.reflectory.programme.Programme;
import org.reflectory.programme.Programmes;
import org.reflectory.programme.Unit;
import org.reflectory.rule.DataNode;
import org.reflectory.rule.RuleException;
import org.reflectory.rule.RuleReader;

/** Puts the programmes together from their files. */
final class ProgrammeLoader {
  private static final String FOLDER = "programme/";
  private static final String UNITS = FOLDER + "units/";
  private static final String CLUES = FOLDER + "clues/";

  private ProgrammeLoader() {}

  /**
   * @throws RuleException if a file is missing or does not make sense
   */
  static Programmes load(DataFiles files) {
    DataNode programmes = files.file(FOLDER + "programmes.yaml");
    try {
      return new Programmes(
          programmes.items("programmes").stream().map(ProgrammeLoader::programme).toList(),
          files.below(UNITS).stream().map(ProgrammeLoader::unit).toList(),
          checklist(files),
          assessment(files.file(FOLDER + "assessment.yaml")));
    } catch (IllegalArgumentException e) {
      throw programmes.wrong("", String.valueOf(e.getMessage()));
    }
  }

  private static Programme programme(DataNode node) {
    return new Programme(
        node.text("id"),
        node.text("label"),
        node.integer("level"),
        node.number("hours"),
        clients(node.child("clients")),
        node.number("supervisionHours"),
        node.flag("supervisionContract"),
        node.strings("units"),
        node.text("practiceUnit"),
        node.flag("recordPerSession"),
        node.strings("source"));
  }

  private static ClientRange clients(DataNode node) {
    return new ClientRange(
        node.integer("min"),
        node.has("max") ? node.integer("max") : null,
        node.has("guidance") ? node.integer("guidance") : null);
  }

  private static Unit unit(DataNode node) {
    @Nullable ClientRange clients = node.has("clients") ? clients(node.child("clients")) : null;
    List<Criterion> criteria = new ArrayList<>();
    for (DataNode criterion : node.items("criteria")) {
      criteria.add(criterion(node.text("id"), criterion));
    }
    return new Unit(
        node.text("id"),
        node.text("title"),
        node.text("source"),
        node.value("assessedBy", "", AssessedBy::from),
        node.number("hours"),
        clients,
        node.number("supervisionHours"),
        node.integer("planMonths"),
        node.integer("developmentNeeds"),
        node.items("marks").stream().map(ProgrammeLoader::mark).toList(),
        criteria);
  }

  private static Unit.Mark mark(DataNode node) {
    return new Unit.Mark(
        node.text("label"), node.integer("of"), node.integer("min"), node.strings("criteria"));
  }

  private static Criterion criterion(String unit, DataNode node) {
    return new Criterion(
        unit,
        node.text("code"),
        node.text("title"),
        node.text("guidance"),
        node.text("source"),
        node.text("verb"),
        node.value("assessedBy", "", AssessedBy::from),
        counts(node.child("counts")),
        EvidenceLoader.rule(node.child("evidence")));
  }

  private static Map<String, Integer> counts(DataNode node) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    node.keys().forEach(what -> counts.put(what, node.integer(what)));
    return counts;
  }

  private static Checklist checklist(DataFiles files) {
    DataNode node = files.file(FOLDER + "checklist.yaml");
    RuleReader reader = new RuleReader();
    List<ChecklistItem> items = new ArrayList<>();
    for (DataNode item : node.items("items")) {
      items.add(
          new ChecklistItem(
              item.text("id"),
              item.text("label"),
              item.text("gloss"),
              EvidenceLoader.choices(item),
              item.number("enough"),
              reader.read(files.file(CLUES + item.text("id") + ".yaml")),
              item.patterns("cues"),
              item.set("sections"),
              item.set("apartFrom"),
              item.set("tagsApartFrom"),
              item.set("alsoBy"),
              item.has("echo") ? echo(item.child("echo")) : null,
              item.text("hint"),
              item.set("notOwedBy"),
              EvidenceLoader.choices(item.child("actedUpon"))));
    }
    return new Checklist(node.text("source"), items);
  }

  private static ChecklistItem.Echo echo(DataNode node) {
    return new ChecklistItem.Echo(node.set("terms"), node.patterns("says"), node.integer("words"));
  }

  private static Assessment assessment(DataNode node) {
    Map<AssessedBy, Assessment.Way> ways = new EnumMap<>(AssessedBy.class);
    for (DataNode way : node.items("assessedBy")) {
      ways.put(
          way.value("id", "", AssessedBy::from),
          new Assessment.Way(wording(way), way.set("noteKinds")));
    }
    Map<Measure, Assessment.Wording> measures = new EnumMap<>(Measure.class);
    for (DataNode measure : node.items("measures")) {
      measures.put(measure.value("id", "", Measure::from), wording(measure));
    }
    return new Assessment(
        ways, node.items("verdicts").stream().map(ProgrammeLoader::wording).toList(), measures);
  }

  private static Assessment.Wording wording(DataNode node) {
    return new Assessment.Wording(node.text("id"), node.text("label"), node.text("gloss"));
  }
}
