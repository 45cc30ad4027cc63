package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reflectory.ingest.document.Block;

/**
 * Leaves out what mail programs add to the words of a mail: the mail that is answered or forwarded,
 * the line that names its writer, and the signature. These are mostly another's words, and where
 * they are the learner's own they stand in another mail.
 */
final class MailQuotes {
  private static final int LONGEST_INTRODUCTION = 4;
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?s)(?:On|Am|Le|El|Il|Op)\\b.{5,300}\\b(?:wrote|schrieb.{0,100}|a écrit|escribió|ha scritto|schreef.{0,100})\\s*:");
  private static final Pattern CUT =
      Pattern.compile(
          "(?is)-{2,}\\s*(?:original message|forwarded (?:message|by)|weitergeleitete nachricht|message transféré)\\b.*|begin forwarded message:.*");
  private static final Pattern FROM = Pattern.compile("(?i)\\*?from:\\*?\\s.*");
  private static final Pattern SENT = Pattern.compile("(?i)\\*?(?:sent|date):\\*?\\s.*");
  private static final Pattern SUBJECT = Pattern.compile("(?i)\\*?subject:\\*?(?:\\s.*)?");
  private static final int LONGEST_HEAD = 6;
  private static final Pattern ADDRESSES =
      Pattern.compile("(?i)\\*?(?:from|to|cc|subject):\\*?\\s.*");
  private static final Pattern RULER = Pattern.compile("\\s*_{20,}\\s*");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:sent from my |sent from (?:mail|outlook)|get outlook for ).{0,60}");
  private static final String QUOTES =
      "blockquote[type=cite], .gmail_quote, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote, .gmail_signature, .moz-signature, #Signature";
  private static final String CUTS =
      "#divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container, div[style*=border-top:solid #E1E1E1], div[style*=border-top:solid #B5C4DF]";

  private MailQuotes() {}

  /**
   * The text of a mail without them. Lines that go leave blank ones, so that the others keep their
   * number. A mail that has nothing else keeps all of its lines.
   */
  static String without(String text) {
    List<String> lines = text.lines().toList();
    List<String> kept = new ArrayList<>();
    boolean cut = false;
    int introduction = 0;
    for (int i = 0; i < lines.size(); i++) {
      cut = cut || endsOwnWords(lines, i);
      introduction = Math.max(introduction - 1, cut ? 0 : introduction(lines, i));
      boolean gone = cut || introduction > 0 || isForeign(lines.get(i));
      kept.add(gone ? "" : lines.get(i));
    }
    String own = String.join("\n", kept);
    return own.isBlank() ? forwarded(lines) : own;
  }

  /** Whether nothing that follows is of this mail. */
  private static boolean endsOwnWords(List<String> lines, int from) {
    String line = lines.get(from);
    return line.equals("-- ")
        || CUT.matcher(line.strip()).matches()
        || isHead(lines, from)
        || (RULER.matcher(line).matches() && isHead(lines, from + 1));
  }

  private static boolean isForeign(String line) {
    return line.startsWith(">") || DEVICE.matcher(line.strip()).matches();
  }

  /** A mail that only forwards another one: what that says, and when. */
  private static String forwarded(List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      boolean head =
          CUT.matcher(line.strip()).matches() || ADDRESSES.matcher(line.strip()).matches();
      kept.add(head || RULER.matcher(line).matches() ? "" : line);
    }
    return String.join("\n", kept);
  }

  /** How many lines from here say who wrote what is quoted below them. */
  private static int introduction(List<String> lines, int from) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < Math.min(lines.size(), from + LONGEST_INTRODUCTION); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        return 0;
      }
      joined.append(joined.isEmpty() ? "" : " ").append(line);
      if (INTRODUCTION.matcher(joined).matches()) {
        return i - from + 1;
      }
    }
    return 0;
  }

  /** Whether the head of another mail begins here; "From: 10.00, to: 11.15" is none. */
  private static boolean isHead(List<String> lines, int from) {
    if (from + 1 >= lines.size()
        || !FROM.matcher(lines.get(from).strip()).matches()
        || !SENT.matcher(lines.get(from + 1).strip()).matches()) {
      return false;
    }
    return lines.subList(from, Math.min(lines.size(), from + LONGEST_HEAD)).stream()
        .anyMatch(line -> SUBJECT.matcher(line.strip()).matches());
  }

  /** The blocks of a mail written as a web page, without them. */
  static List<Block> without(Document page) {
    Document own = page.clone();
    own.select(QUOTES).remove();
    for (Element cut : own.select(CUTS)) {
      for (Element at = cut; at != null && !at.normalName().equals("body"); at = at.parent()) {
        at.nextElementSiblings().remove();
      }
      cut.remove();
    }
    List<Block> blocks = cut(HtmlBlocks.of(own.body(), ""));
    return blocks.isEmpty() ? HtmlBlocks.of(page.body(), "") : blocks;
  }

  private static List<Block> cut(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      String text = block instanceof Block.Text words ? words.text().strip() : "";
      if (CUT.matcher(text).matches() || isHead(text.lines().toList(), 0)) {
        return kept;
      }
      if (!INTRODUCTION.matcher(text).matches() && !DEVICE.matcher(text).matches()) {
        kept.add(block);
      }
    }
    return kept;
  }
}
