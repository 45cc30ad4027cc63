package org.reflectory.server.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.Hours.ClientHours;
import org.reflectory.finding.NoteFinding;
import org.reflectory.finding.NoteFinding.TalkRatio;
import org.reflectory.finding.SessionFinding;

/** Every session, with what records it, and who talked how much. */
final class SessionsPage {
  private static final List<String> STAGES = List.of("goal", "reality", "options", "will");

  /** From here on, nobody needs to look how a record was matched. */
  private static final double SURE = 0.9;

  private SessionsPage() {}

  /**
   * @param lead how many, with whom
   * @param talk chart of who talked; empty if too few notes say
   * @param talkCaption what the chart shows, in words
   * @param guessed whether some note does not say whose share is whose
   */
  record View(
      Shell shell,
      String lead,
      List<ClientHours> clients,
      List<Row> sessions,
      String talk,
      String talkCaption,
      boolean guessed) {}

  /**
   * A session. Empty texts where nothing is known.
   *
   * @param anchor its id on the page
   */
  record Row(
      String anchor,
      String day,
      String client,
      String clientHref,
      String hours,
      String topic,
      List<Link> tools,
      List<StageDot> stages,
      String talk,
      String talkHref,
      List<Recorded> records) {}

  record Link(String label, String href) {}

  /**
   * A note or diary entry of a session.
   *
   * @param how how it was found to be one, where that is not sure; else empty
   */
  record Recorded(String label, String href, String how) {}

  record StageDot(String label, boolean done) {}

  static View view(Visit visit) {
    Map<String, NoteFinding> notes =
        visit.report().notes().stream()
            .collect(Collectors.toMap(NoteFinding::id, Function.identity()));
    String client = visit.parameter("client").orElse("");
    List<SessionFinding> sessions =
        visit.sessions().stream()
            .filter(s -> client.isEmpty() || client.equals(s.clientId()))
            .toList();
    List<Row> rows = sessions.stream().map(s -> row(visit, s, notes)).toList();
    List<SessionFinding> told =
        sessions.stream().filter(s -> s.date() != null && talk(s, notes) != null).toList();
    List<Integer> known = told.stream().map(s -> share(talk(s, notes))).toList();
    return new View(
        visit.shell("Sessions"),
        Words.count(sessions.size(), "session")
            + (client.isEmpty() || sessions.isEmpty() ? "" : " with " + sessions.get(0).client())
            + ", oldest first.",
        visit.report().hours().byClient(),
        rows,
        known.size() < 2
            ? ""
            : new ChartData(
                    "lines",
                    told.stream().map(s -> String.valueOf(s.date())).toList(),
                    List.of(new ChartData.Row("Your share of the talking", "", known, List.of())),
                    null)
                .json(),
        known.isEmpty() ? "" : caption(known, sessions.size()),
        rows.stream().anyMatch(row -> row.talk().endsWith("*")));
  }

  private static int share(@Nullable TalkRatio talk) {
    return talk == null ? 0 : talk.coach();
  }

  private static String caption(List<Integer> shares, int of) {
    return "You say how much each of you talked "
        + Words.inSessions(shares.size(), of)
        + ": your share was "
        + shares.get(0)
        + " % in the first of them and "
        + shares.get(shares.size() - 1)
        + " % in the last.";
  }

  private static @Nullable TalkRatio talk(SessionFinding session, Map<String, NoteFinding> notes) {
    return recordIds(session)
        .map(notes::get)
        .filter(Objects::nonNull)
        .map(NoteFinding::talkRatio)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static java.util.stream.Stream<String> recordIds(SessionFinding session) {
    return Arrays.asList(session.noteId(), session.diaryId()).stream().filter(Objects::nonNull);
  }

  private static Row row(Visit visit, SessionFinding session, Map<String, NoteFinding> notes) {
    TalkRatio talk = talk(session, notes);
    Double hours = session.hours();
    String clientId = session.clientId();
    Set<String> stages = Set.copyOf(session.stages());
    return new Row(
        anchor(session.id()),
        Words.day(session.date()),
        Objects.requireNonNullElse(session.client(), ""),
        clientId == null ? "" : visit.links().to("/sessions", Map.of("client", clientId)),
        hours == null ? "" : Words.number(hours),
        Objects.requireNonNullElse(session.topic(), ""),
        session.tools().stream()
            .map(
                tool -> new Link(visit.label(tool), visit.links().to("/tools/" + Links.part(tool))))
            .toList(),
        STAGES.stream().map(s -> new StageDot(Words.code(s), stages.contains(s))).toList(),
        talk == null ? "" : talk.coach() + " : " + talk.coachee() + (talk.guessed() ? " *" : ""),
        talkHref(visit, session, notes),
        recordIds(session)
            .map(
                id ->
                    new Recorded(
                        kind(notes.get(id)), visit.links().note(id, Map.of()), how(session, id)))
            .toList());
  }

  private static String talkHref(
      Visit visit, SessionFinding session, Map<String, NoteFinding> notes) {
    return recordIds(session)
        .map(notes::get)
        .filter(note -> note != null && note.talkRatio() != null)
        .map(note -> visit.links().note(note.id(), Map.of("term", "talk-ratio")))
        .findFirst()
        .orElse("");
  }

  /** The id of a session's row. */
  static String anchor(String sessionId) {
    return "session-" + sessionId;
  }

  private static String how(SessionFinding session, String noteId) {
    return session.links().stream()
        .filter(link -> link.noteId().equals(noteId) && link.sure() < SURE)
        .findFirst()
        .map(link -> "matched by " + link.how() + ": " + Words.confidence(link.sure()))
        .orElse("");
  }

  private static String kind(@Nullable NoteFinding note) {
    return note == null ? "Record" : note.kind().equals("diary") ? "Diary" : "Note";
  }
}
