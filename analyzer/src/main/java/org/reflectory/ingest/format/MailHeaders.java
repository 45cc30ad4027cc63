package org.reflectory.ingest.format;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;

/** What the head of a mail says of its subject and date. */
final class MailHeaders {
  private static final Pattern REPLY =
      Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|sv|vs|tr|antw|rif)(?:\\[\\d+])?\\s*:\\s*)+");
  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\.?\\s+(\\d{4}|\\d{2})\\b");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Set<String> OF_MAILS =
      Set.of(
          "from",
          "to",
          "date",
          "subject",
          "received",
          "message-id",
          "mime-version",
          "content-type");

  private boolean ofMail;
  private String subject = "";
  private String date = "";

  void take(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    ofMail |= OF_MAILS.contains(name);
    if (name.equals("subject") && subject.isEmpty()) {
      subject = REPLY.matcher(decode(value(field))).replaceFirst("").strip();
    } else if (name.equals("date") && date.isEmpty()) {
      date = day(value(field));
    }
  }

  /** Whether they are the head of a mail at all. */
  boolean isOfMail() {
    return ofMail;
  }

  String subject() {
    return subject;
  }

  String date() {
    return date;
  }

  /** A header's value as it stands in the file; some programs write it in UTF-8 as it is. */
  private static String value(Field field) {
    ByteSequence raw = field.getRaw();
    String whole =
        raw == null
            ? field.getName() + ":" + field.getBody()
            : TextDecoder.decode(raw.toByteArray());
    return whole.substring(whole.indexOf(':') + 1).replaceAll("[\\r\\n]+", "").strip();
  }

  /** A header's value with its encoded words ({@code =?utf-8?Q?...?=}) made plain. */
  static String decode(String value) {
    return value.contains("=?")
        ? DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
            .replaceAll("[\\t\\r\\n]+", " ")
        : value;
  }

  /** The day where the mail was sent, not where it is read. */
  private static String day(String value) {
    Matcher day = DAY.matcher(value);
    if (!day.find()) {
      return "";
    }
    int month = MONTHS.indexOf(day.group(2).toLowerCase(Locale.ROOT));
    int year = Integer.parseInt(day.group(3));
    try {
      return month < 0 || month % 3 != 0
          ? ""
          : LocalDate.of(
                  year < 100 ? year + 2000 : year, month / 3 + 1, Integer.parseInt(day.group(1)))
              .toString();
    } catch (DateTimeException noSuchDay) {
      return "";
    }
  }
}
