package org.reflectory.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reflectory.finding.Evidence;
import org.reflectory.finding.ToolUse;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.session.Client;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;
import tech.tablesaw.api.Table;

/** Counts the sessions in which each tool, diagnostic and model was practised. */
final class ToolAnalysis {
  private final Practice practice;
  private final Table tools;

  ToolAnalysis(Practice practice, Table mentions) {
    this.practice = practice;
    this.tools = mentions.where(mentions.booleanColumn(PracticeTables.TOOL).isTrue());
  }

  /** Most used first. */
  List<ToolUse> run() {
    return tools.stringColumn(PracticeTables.TERM).unique().asList().stream()
        .map(this::use)
        .filter(use -> use.sessions() + use.planned() > 0)
        .sorted(Comparator.comparingInt(ToolUse::sessions).reversed().thenComparing(ToolUse::label))
        .toList();
  }

  private ToolUse use(String id) {
    Term term = practice.corpus.vocabulary().term(id);
    Table own = tools.where(tools.stringColumn(PracticeTables.TERM).isEqualTo(id));
    Table practised = withStance(own, Stance.PRACTISED);
    Set<String> sessions = practised.stringColumn(PracticeTables.SESSION).asSet();
    Set<String> planned =
        withStance(own, Stance.PLANNED).stringColumn(PracticeTables.SESSION).asSet();
    planned.removeAll(sessions);
    List<LocalDate> dates =
        practised.dateColumn(PracticeTables.DATE).removeMissing().asList().stream()
            .sorted()
            .toList();
    return new ToolUse(
        id,
        term.label(),
        term.family(),
        sessions.size(),
        practice.sessions.sessions().size(),
        planned.size(),
        dates.isEmpty() ? null : dates.get(0),
        dates.isEmpty() ? null : dates.get(dates.size() - 1),
        byMonth(practised),
        byClient(practised),
        evidence(id));
  }

  private static Table withStance(Table table, Stance stance) {
    return table.where(table.stringColumn(PracticeTables.STANCE).isEqualTo(stance.id()));
  }

  private static Map<String, Integer> sessionsBy(Table table, String column) {
    Map<String, Set<String>> sessions = new TreeMap<>();
    for (var row : table) {
      sessions
          .computeIfAbsent(row.getString(column), k -> new java.util.HashSet<>())
          .add(row.getString(PracticeTables.SESSION));
    }
    sessions.remove("");
    return sessions.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().size(), (a, b) -> a, TreeMap::new));
  }

  private static List<ToolUse.MonthCount> byMonth(Table practised) {
    return sessionsBy(practised, PracticeTables.MONTH).entrySet().stream()
        .map(e -> new ToolUse.MonthCount(e.getKey(), e.getValue()))
        .toList();
  }

  private List<ToolUse.ClientCount> byClient(Table practised) {
    Map<String, Integer> counts = sessionsBy(practised, PracticeTables.CLIENT);
    List<ToolUse.ClientCount> list = new ArrayList<>();
    for (Client client : practice.sessions.clients().clients()) {
      Integer count = counts.get(client.id());
      if (count != null) {
        list.add(new ToolUse.ClientCount(client.id(), client.label(), count));
      }
    }
    list.sort(Comparator.comparingInt(ToolUse.ClientCount::sessions).reversed());
    return list;
  }

  private List<Evidence> evidence(String id) {
    List<Evidence> evidence = new ArrayList<>();
    for (IndexedNote note : practice.notes) {
      for (IndexedSentence sentence : note.sentences()) {
        sentence.mentions().stream()
            .filter(m -> m.term().equals(id) && m.stance() != Stance.MENTIONED)
            .min(Comparator.comparing(Mention::stance))
            .ifPresent(m -> evidence.add(practice.evidence(note, sentence, m)));
      }
    }
    return evidence;
  }
}
