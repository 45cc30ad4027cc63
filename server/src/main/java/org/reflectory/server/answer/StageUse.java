package org.reflectory.server.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.NoteFinding.ModelStage;
import org.reflectory.finding.Report;
import org.reflectory.finding.SessionFinding;
import org.reflectory.framework.Frameworks;
import org.reflectory.framework.SessionModel;

/**
 * In how many sessions a stage of a session model took place.
 *
 * @param model the model's id
 * @param modelLabel for people
 * @param stage the stage's id
 * @param label for people
 * @param sessions sessions in which it took place
 * @param of sessions in which any stage of the model did
 * @param sessionIds those with the stage, oldest first
 */
public record StageUse(
    String model,
    String modelLabel,
    String stage,
    String label,
    int sessions,
    int of,
    List<String> sessionIds) {

  /** Every stage of every session model, in order. */
  public static List<StageUse> all(Report report, Frameworks frameworks) {
    Map<String, Set<ModelStage>> bySession = bySession(report);
    List<StageUse> all = new ArrayList<>();
    for (SessionModel model : frameworks.models(SessionModel.Kind.SESSION)) {
      int of =
          (int)
              bySession.values().stream()
                  .filter(stages -> stages.stream().anyMatch(s -> s.model().equals(model.id())))
                  .count();
      for (SessionModel.Stage stage : model.stages()) {
        ModelStage wanted = new ModelStage(model.id(), stage.id());
        List<String> with =
            report.sessions().stream()
                .map(SessionFinding::id)
                .filter(id -> bySession.getOrDefault(id, Set.of()).contains(wanted))
                .toList();
        all.add(
            new StageUse(
                model.id(), model.label(), stage.id(), stage.label(), with.size(), of, with));
      }
    }
    return all;
  }

  /**
   * The stages that took place in each session, by the session's id: in its note, its diary entry
   * or both.
   */
  public static Map<String, Set<ModelStage>> bySession(Report report) {
    Map<String, NoteFinding> notes =
        report.notes().stream().collect(Collectors.toMap(NoteFinding::id, Function.identity()));
    return report.sessions().stream()
        .filter(session -> !session.sample())
        .collect(Collectors.toMap(SessionFinding::id, session -> stages(session, notes)));
  }

  private static Set<ModelStage> stages(SessionFinding session, Map<String, NoteFinding> notes) {
    Set<ModelStage> stages = new HashSet<>();
    for (String id : new String[] {session.noteId(), session.diaryId()}) {
      NoteFinding note = id == null ? null : notes.get(id);
      if (note != null) {
        stages.addAll(note.modelStages());
      }
    }
    return stages;
  }
}
