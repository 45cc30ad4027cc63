package org.reflectory.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reflectory.finding.NoteFinding.ModelStage;
import org.reflectory.finding.SessionFinding;
import org.reflectory.server.answer.StageUse;

/** Which stages of the session models took place, session by session. */
final class StagesPage {
  private StagesPage() {}

  /**
   * @param models the models of which any stage took place, the one with most sessions first
   */
  record View(Shell shell, String lead, List<Model> models, List<String> unused) {}

  /**
   * A model.
   *
   * @param stages its stages, with counts
   * @param sessions a row for each session
   * @param chart the same as a strip
   */
  record Model(
      String label, String caption, List<Stage> stages, List<SessionRow> sessions, String chart) {}

  record Stage(String label, String said, String href) {}

  record SessionRow(String day, String client, String href, List<Boolean> done) {}

  static View view(Visit visit) {
    Map<String, List<StageUse>> models = new LinkedHashMap<>();
    StageUse.all(visit.report(), visit.corpus().frameworks())
        .forEach(use -> models.computeIfAbsent(use.model(), m -> new ArrayList<>()).add(use));
    Map<String, Set<ModelStage>> bySession = StageUse.bySession(visit.report());
    return new View(
        visit.shell("Stages"),
        "A stage counts where a note or diary entry shows it, whether or not it is named.",
        models.values().stream()
            .filter(stages -> stages.get(0).of() > 0)
            .sorted((a, b) -> Integer.compare(b.get(0).of(), a.get(0).of()))
            .map(stages -> model(visit, stages, bySession))
            .toList(),
        models.values().stream()
            .filter(stages -> stages.get(0).of() == 0)
            .map(stages -> stages.get(0).modelLabel())
            .toList());
  }

  private static Model model(
      Visit visit, List<StageUse> stages, Map<String, Set<ModelStage>> bySession) {
    List<SessionFinding> sessions = visit.sessions();
    List<ChartData.Row> rows = new ArrayList<>();
    for (StageUse stage : stages) {
      Set<String> with = Set.copyOf(stage.sessionIds());
      rows.add(
          new ChartData.Row(
              stage.label(),
              "",
              sessions.stream().map(s -> with.contains(s.id()) ? 1 : 0).toList(),
              sessions.stream().map(s -> href(visit, s)).toList()));
    }
    StageUse least =
        stages.stream().min((a, b) -> Integer.compare(a.sessions(), b.sessions())).orElseThrow();
    return new Model(
        stages.get(0).modelLabel(),
        "Any of its stages took place "
            + Words.inSessions(least.of(), sessions.size())
            + "; least often "
            + least.label()
            + ", "
            + (least.sessions() == 0 ? "never" : "in " + least.sessions())
            + ".",
        stages.stream()
            .map(
                s ->
                    new Stage(
                        s.label(),
                        Words.inSessions(s.sessions(), sessions.size()),
                        visit.links().sentences(termOf(visit, s), "practised")))
            .toList(),
        sessions.stream()
            .map(s -> row(visit, s, stages, bySession.getOrDefault(s.id(), Set.of())))
            .toList(),
        new ChartData("strip", sessions.stream().map(s -> Words.day(s.date())).toList(), rows, null)
            .json());
  }

  /** The term that stands for a stage: GROW's stages are terms of their own. */
  private static String termOf(Visit visit, StageUse stage) {
    String own = stage.model() + "-" + stage.stage();
    return visit.corpus().vocabulary().find(own).isPresent() ? own : stage.model();
  }

  private static SessionRow row(
      Visit visit, SessionFinding session, List<StageUse> stages, Set<ModelStage> done) {
    String client = session.client();
    return new SessionRow(
        Words.day(session.date()),
        client == null ? "" : client,
        href(visit, session),
        stages.stream().map(s -> done.contains(new ModelStage(s.model(), s.stage()))).toList());
  }

  private static String href(Visit visit, SessionFinding session) {
    String note = session.noteId() == null ? session.diaryId() : session.noteId();
    return note == null ? "" : visit.links().note(note, Map.of());
  }
}
