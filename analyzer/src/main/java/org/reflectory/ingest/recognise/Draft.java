package org.reflectory.ingest.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.HoursReader;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.ingest.value.WrittenDate;
import org.reflectory.ingest.value.WrittenHours;
import org.reflectory.note.NoteKind;

/**
 * A note in the making: the pieces that belong to it and what its header says so far. Belongs to
 * one thread.
 */
final class Draft {
  private static final int FIRST_WORDS = 12;

  final int order;

  /** The depth of the heading that opened it; 0 where none did. */
  final int level;

  /** The depth of the heading that is its title; 0 where it has none. */
  int titleLevel;

  final String locator;
  final List<Piece> pieces = new ArrayList<>();
  @Nullable NoteKind kind;
  @Nullable String title;
  @Nullable WrittenDate date;
  String dateText = "";
  @Nullable String client;
  @Nullable String ref;
  @Nullable String session;
  @Nullable Double hours;
  @Nullable String topic;
  private final Set<Field> named = EnumSet.noneOf(Field.class);
  private String start = "";
  private int bodyWords;
  private boolean signed;

  Draft(int order, int level, @Nullable NoteKind kind, String locator) {
    this.order = order;
    this.level = level;
    this.kind = kind;
    this.locator = locator;
  }

  /** Whether its header says when, with whom or as which number the session was. */
  boolean isHeaded() {
    return headed() > 0;
  }

  boolean hasBody() {
    return bodyWords > 0;
  }

  /** Whether so little is written yet that a header may still follow. */
  boolean isBarelyBegun() {
    return bodyWords <= FIRST_WORDS;
  }

  /** How many of day, coachee and reference its header gives. */
  int headed() {
    return (date != null ? 1 : 0)
        + (client != null ? 1 : 0)
        + (ref != null || session != null ? 1 : 0);
  }

  boolean isSigned() {
    return signed;
  }

  void add(Piece.Line line, boolean isBody) {
    pieces.add(line);
    bodyWords += isBody ? Phrases.words(line.text()) : 0;
    signed = OwnWords.isDeclaration(line.text());
  }

  /** Whether a title names another day, coachee or reference than the header does. */
  boolean contradicts(NoteTitle other) {
    return (date != null && other.date() != null && !date.day().equals(other.date().day()))
        || (client != null && other.client() != null && !client.equalsIgnoreCase(other.client()))
        || (ref != null && other.ref() != null && !ref.equalsIgnoreCase(other.ref()));
  }

  /**
   * Takes what a title says, where nothing is known yet.
   *
   * @param topicToo whether words that are neither day nor person are the topic
   */
  void take(NoteTitle title, boolean topicToo) {
    if (date == null && title.date() != null) {
      date = title.date();
      dateText = title.dateText();
    }
    client = client == null ? title.client() : client;
    ref = ref == null ? title.ref() : ref;
    session = session == null ? title.session() : session;
    hours = hours == null ? title.hours() : hours;
    topic = topic == null && topicToo ? title.topic() : topic;
  }

  /** Whether the header has named this already, apart from its title. */
  boolean hasNamed(Field field) {
    return named.contains(field);
  }

  /** Takes a named value, where that is not known yet. */
  void take(Piece.Named named, DateReader dates) {
    pieces.add(named);
    this.named.add(named.field());
    String value = named.value().replace('\u00a0', ' ').strip();
    boolean ofSignature = signed && named.field() == Field.DATE;
    signed = signed && !ofSignature;
    if (ofSignature || value.chars().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    switch (named.field()) {
      case DATE -> takeDate(value, dates);
      case CLIENT -> client = client == null ? value : client;
      case REF -> ref = ref == null ? value : ref;
      case SESSION ->
          session =
              session == null ? named.label().replaceAll("[:\\s]+$", "") + " " + value : session;
      case TOPIC -> topic = topic == null ? value : topic;
      case HOURS -> takeHours(named.label(), value);
      case START -> start = value;
      case END -> takeHours("", start + "-" + value);
      case KIND -> kind = NoteKind.from(value).or(() -> KindTitles.of(value)).orElse(kind);
      case ADMINISTRATIVE -> {}
    }
  }

  private void takeDate(String value, DateReader dates) {
    WrittenDate read =
        dates
            .whole(value)
            .or(() -> dates.leading(value))
            .or(() -> dates.within(value))
            .orElse(null);
    if (date == null) {
      date = read;
      dateText = value;
      if (read != null && hours == null) {
        hours =
            HoursReader.clock(
                    value.substring(read.span().end()).replaceAll("^[\\s,(]+|[\\s)]+$", ""))
                .map(WrittenHours::hours)
                .orElse(null);
      }
    }
  }

  private void takeHours(String label, String value) {
    boolean minutes = label.toLowerCase(Locale.ROOT).contains("min");
    HoursReader.Unit unit = minutes ? HoursReader.Unit.MINUTES : HoursReader.Unit.HOURS;
    String length =
        value.replaceAll("(?i)^(\\d.*?(?:hours?|hrs?|minutes?|mins?))\\b[ ,(].*$", "$1");
    if (hours == null) {
      hours = HoursReader.read(length, unit).map(WrittenHours::hours).orElse(null);
    }
  }
}
