package org.reflectory.ingest.format;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the control words of Rich Text that begin groups and stand for signs mean. */
final class RtfWords {
  private static final Set<String> SKIPPED =
      Set.of(
          ("info pict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc aftnsep aftnsepc"
                  + " fldinst nonesttables nonshppict shprslt objdata sp xe tc tcn rxe txe listtable listoverridetable"
                  + " filetbl revtbl listtext pntext falt panose")
              .split(" "));
  private static final Set<String> HEADS = Set.of("fonttbl", "colortbl", "stylesheet");
  private static final Set<String> PARTS = Set.of("footnote", "annotation", "shptxt", "dptxbxtext");
  private static final Set<String> READ =
      Set.of("footnote", "annotation", "shpinst", "shptxt", "nesttableprops", "do", "dptxbxtext");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("lbr", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "-"),
          Map.entry("\\", "\\"),
          Map.entry("{", "{"),
          Map.entry("}", "}"));

  private RtfWords() {}

  /**
   * Whether the group that a word begins holds no text of the document.
   *
   * @param newer whether it is marked as one that a reader may skip that does not know it
   */
  static boolean isSkipped(String word, boolean newer) {
    return SKIPPED.contains(word) || (newer && !READ.contains(word));
  }

  /** Whether it is a table of the file's head: fonts, colours or styles. */
  static boolean isHead(String word) {
    return HEADS.contains(word);
  }

  /** Whether it is a text of its own: a footnote, a comment or a text box. */
  static boolean isPart(String word) {
    return PARTS.contains(word);
  }

  /** The sign that a word stands for, or {@code null}. */
  static @Nullable String sign(String word) {
    return SIGNS.get(word);
  }
}
