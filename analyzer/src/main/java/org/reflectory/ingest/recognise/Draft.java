package org.reflectory.ingest.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.value.DateReader;
import org.reflectory.ingest.value.FoundHours;
import org.reflectory.ingest.value.HoursReader;
import org.reflectory.ingest.value.NamedYears;
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

  /** The years that a heading over its date names. */
  @Nullable NamedYears years;

  @Nullable String client;
  @Nullable String ref;
  @Nullable String session;
  @Nullable Double hours;
  @Nullable String topic;
  private final Set<Field> named = EnumSet.noneOf(Field.class);
  private String start = "";
  private int bodyWords;
  private boolean signed;
  private boolean plain;
  private boolean dateIsOfFile;

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

  /**
   * Whether nothing but the date of the whole file, such as a mail's, heads what is hardly more
   * than a line of introduction.
   */
  boolean isIntroduction() {
    return dateIsOfFile && headed() == 1 && bodyWords <= 2 * FIRST_WORDS;
  }

  /** The day, where it is but that of the whole file, such as a mail's; else {@code null}. */
  @Nullable LocalDate dayOfFile() {
    return dateIsOfFile && date != null ? date.date() : null;
  }

  /** Its title, else the first of its headings; empty where it has none. */
  String heading() {
    return title != null
        ? title
        : pieces.stream()
            .filter(piece -> piece instanceof Piece.Line line && line.isHeading())
            .map(piece -> ((Piece.Line) piece).text())
            .findFirst()
            .orElse("");
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

  /** Says what years the headings name over the place that was read last. */
  void below(@Nullable NamedYears named) {
    years = date == null || years == null ? named : years;
  }

  void add(Piece.Line line, boolean isBody) {
    pieces.add(line);
    bodyWords += isBody ? Phrases.words(line.text()) : 0;
    signed = OwnWords.isDeclaration(line.text());
  }

  /** Whether a title names another day, coachee or reference than the header does. */
  boolean contradicts(NoteTitle other) {
    boolean dated = date != null && !dateIsOfFile;
    return (dated && other.date() != null && !date.day().equals(other.date().day()))
        || (client != null && other.client() != null && !client.equalsIgnoreCase(other.client()))
        || (ref != null && other.ref() != null && !ref.equalsIgnoreCase(other.ref()));
  }

  /**
   * Takes what a title says, where nothing is known yet.
   *
   * @param topicToo whether words that are neither day nor person are the topic
   */
  void take(NoteTitle title, boolean topicToo) {
    if (title.date() != null) {
      date(title.date(), title.dateText());
    }
    client = client == null ? title.client() : client;
    ref = ref == null ? title.ref() : ref;
    session = session == null ? title.session() : session;
    hours = hours == null ? title.hours() : hours;
    topic = topic == null && topicToo ? title.topic() : topic;
  }

  /** Takes what a line says that is a title only by its like in the document. */
  void takePlain(NoteTitle title) {
    plain |= !isHeaded();
    take(title, false);
  }

  /** Whether such a line began it. */
  boolean isPlain() {
    return plain;
  }

  /** Whether the header has named this already, apart from its title. */
  boolean hasNamed(Field field) {
    return named.contains(field);
  }

  /** Takes a named value, where that is not known yet. */
  void take(Piece.Named named, DateReader dates) {
    pieces.add(named);
    if (!named.ofFile()) {
      this.named.add(named.field());
    }
    String value = named.value().replace('\u00a0', ' ').strip();
    boolean ofSignature = signed && named.field() == Field.DATE;
    signed = signed && !ofSignature;
    if (ofSignature || value.chars().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    switch (named.field()) {
      case DATE -> {
        boolean first = date == null;
        takeDate(value, dates);
        dateIsOfFile = named.ofFile() ? first && date != null : dateIsOfFile;
      }
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
    if (date == null || (dateIsOfFile && read != null)) {
      date(read, value);
      if (read != null) {
        takeBeside(value.substring(read.span().end()), dates);
      }
    }
  }

  /** Takes a day where none is known, or only that of the whole file, which may tell its year. */
  private void date(@Nullable WrittenDate day, String written) {
    if (date != null && !dateIsOfFile) {
      return;
    }
    LocalDate ofFile = date == null ? null : date.date();
    date = day == null || ofFile == null ? day : day.near(ofFile);
    dateText = written;
    dateIsOfFile = false;
  }

  /** Takes a length or a reference that stands behind the date. */
  private void takeBeside(String rest, DateReader dates) {
    NoteTitle more = NoteTitle.of(rest.replaceAll("^[\\s,(]+|[\\s)]+$", ""), dates);
    hours = hours == null ? more.hours() : hours;
    ref = ref == null ? more.ref() : ref;
  }

  private void takeHours(String label, String value) {
    boolean minutes = label.toLowerCase(Locale.ROOT).contains("min");
    HoursReader.Unit unit = minutes ? HoursReader.Unit.MINUTES : HoursReader.Unit.HOURS;
    if (hours == null) {
      hours =
          HoursReader.read(value, unit)
              .or(() -> HoursReader.within(value).map(FoundHours::hours))
              .map(WrittenHours::hours)
              .orElse(null);
    }
  }
}
