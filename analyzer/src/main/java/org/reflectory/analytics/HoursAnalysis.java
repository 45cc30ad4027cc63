package org.reflectory.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.Hours;
import org.reflectory.note.Note;
import org.reflectory.note.NoteKind;
import org.reflectory.session.Client;
import org.reflectory.session.Session;

/** Adds up coaching and supervision hours. */
final class HoursAnalysis {
  private final Practice practice;

  HoursAnalysis(Practice practice) {
    this.practice = practice;
  }

  Hours run() {
    return new Hours(
        round(total(practice.sessions.sessions())),
        positive(practice.programme.hours()),
        stated(),
        byClient(),
        supervision());
  }

  static double total(List<Session> sessions) {
    return sessions.stream().map(Session::hours).filter(Objects::nonNull).mapToDouble(h -> h).sum();
  }

  private @Nullable Double stated() {
    var totals = practice.portfolio.totals();
    return totals.isEmpty() ? null : totals.get(totals.size() - 1).hours();
  }

  private List<Hours.ClientHours> byClient() {
    List<Hours.ClientHours> shares = new ArrayList<>();
    for (Client client : practice.sessions.clients().clients()) {
      List<Session> own =
          practice.sessions.sessions().stream().filter(s -> client.equals(s.client())).toList();
      if (!own.isEmpty()) {
        shares.add(
            new Hours.ClientHours(client.label(), client.id(), round(total(own)), own.size()));
      }
    }
    shares.sort(
        Comparator.comparing(Hours.ClientHours::hours)
            .reversed()
            .thenComparing(Hours.ClientHours::client));
    return shares;
  }

  private Hours.Supervision supervision() {
    List<Hours.SupervisionSession> sessions =
        practice.notes.stream()
            .filter(note -> note.note().kind() == NoteKind.SUPERVISION)
            .filter(note -> !note.sentences().isEmpty())
            .map(note -> supervision(note.note()))
            .toList();
    double total =
        sessions.stream()
            .map(Hours.SupervisionSession::hours)
            .filter(Objects::nonNull)
            .mapToDouble(h -> h)
            .sum();
    return new Hours.Supervision(
        round(total), positive(practice.programme.supervisionHours()), sessions);
  }

  private Hours.SupervisionSession supervision(Note note) {
    return new Hours.SupervisionSession(practice.date(note), note.metadata().hours(), note.id());
  }

  private static @Nullable Double positive(double number) {
    return number > 0 ? number : null;
  }

  /** Hours to the hundredth, so that thirds of an hour add up as people write them. */
  static double round(double hours) {
    return Math.round(hours * 100) / 100.0;
  }
}
