package org.reflectory.ingest.value;

import java.util.regex.Pattern;

/**
 * Lengths of time in words: {@code an hour and a quarter}, {@code forty five minutes}, {@code three
 * quarters of an hour}.
 */
final class SpokenLengths {
  private static final String HOUR = "(?:h(?:ou)?rs?|h)(?!\\p{L})";
  private static final String MINUTE = "(?:minutes?|mins?|(?<=\\d)m\\b)";
  private static final String COUNT = "(?:\\d{1,3}(?:[.,]\\d{1,2})?|" + NumberWords.ANY + ")";
  private static final String SIGN = "(?:[½¼¾]|[13]\\s?/\\s?[24](?!\\d))";
  private static final String PART = "(?:(?:a )?(?:half|quarter)|three[ -]quarters?|" + SIGN + ")";

  /** A length of time within other words; they are its edges. */
  static final Pattern FOUND =
      Pattern.compile(
          ("(?<![\\p{L}\\d./:£])(?:"
                  // three quarters of an hour, half an hour, ¾ hr
                  + "(?:an? )?PART(?: of)?(?: an?| one)?[ -]?HOUR"
                  // an hour and a quarter, 1 hr 15, one and a half hours, 1½ hrs
                  + "|(?:COUNT|an?)(?:\\s?SIGN| (?:and|&) PART)?[ -]?HOUR\\.?(?:(?:\\s?(?:and|&|,|\\+))?\\s?(?:COUNT[ -]?MINUTE|PART(?: of an? hour)?)(?!\\p{L})|(?:\\s(?:and|&))?\\s?[1-5][05](?![\\d./:]|\\p{L}|\\s?(?:MONTH))|\\sand (?:ten|twenty|thirty|forty|fifty|five)\\b)?"
                  // hour and a half
                  + "|hour (?:and|&) (?:PART|COUNT(?:[ -]?MINUTE)?)"
                  // 75 minutes
                  + "|COUNT[ -]?MINUTE\\.?|\\d{2,3}['′](?!\\d))(?![\\p{L}\\d])(?!\\s+(?:late|early|later|earlier|before|beforehand|after|ago|away|into|each|every|per|a (?:day|week|month))\\b)")
              .replace("PART", PART)
              .replace("SIGN", SIGN)
              .replace("COUNT", COUNT)
              .replace("HOUR", HOUR)
              .replace("MINUTE", MINUTE)
              .replace("MONTH", "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"),
          Pattern.CASE_INSENSITIVE);

  /** What makes of a length a bound: "just over the hour" says that it was none. */
  static final Pattern BOUND =
      Pattern.compile(
          "(?:over|under|short of|(?:more|less|longer) than|nearly|almost|up to|at least|at most|within|after|before|every|last|first|next)\\s+(?:the\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  private SpokenLengths() {}

  /** A length, in lower case, with figures for its words; other texts are left nearly alone. */
  static String inFigures(String length) {
    String text = NumberWords.inFigures(length.replaceAll("(?<=\\p{L})-(?=\\p{L})", " "));
    text =
        text.replaceAll("\\b(?:three|3) quarters?\\b", "¾")
            .replaceAll("\\b(?:a )?quarter\\b", "¼")
            .replaceAll("\\b(?:a )?half\\b", "½")
            .replaceAll("(?<![\\d./])1\\s?/\\s?2(?![\\d/])", "½")
            .replaceAll("(?<![\\d./])1\\s?/\\s?4(?![\\d/])", "¼")
            .replaceAll("(?<![\\d./])3\\s?/\\s?4(?![\\d/])", "¾");
    text =
        text.replaceAll("(?:\\ban? )?([½¼¾])(?: of)?(?: an?| 1)?(?= ?" + HOUR + ")", "$1")
            .replaceAll("\\ban? (?=" + HOUR + ")", "1 ")
            .replaceAll("^hour(?= (?:and|&) )", "1 hour")
            .replaceAll("(\\d+) ?(?:and |& )?([½¼¾])", "$1$2")
            .replaceAll(
                "(\\d+) ?" + HOUR + "\\.?,? ?(?:and |& )?([½¼¾])(?: of an? hour)?", "$1$2 hours");
    return text.replace("½", ".5").replace("¼", ".25").replace("¾", ".75");
  }
}
