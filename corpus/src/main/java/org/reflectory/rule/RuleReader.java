package org.reflectory.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reflectory.vocabulary.Stance;
import org.reflectory.vocabulary.Term;

/**
 * Reads a term file into a {@link TermRules}. It takes the file's shape for granted (a schema
 * checks that) but not its sense: patterns that are not well formed, ids used twice and examples
 * without a mark are refused. Thread-safe.
 */
public final class RuleReader {
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  /**
   * Reads one file.
   *
   * @param file the file's name, for messages; its last part must be the term's id
   * @param yaml its text
   * @throws RuleException if it is wrong
   */
  public TermRules read(String file, String yaml) {
    return read(DataNode.read(file, yaml));
  }

  /**
   * Reads one file.
   *
   * @param root all of it; the last part of its name must be the term's id
   * @throws RuleException if it is wrong
   */
  public TermRules read(DataNode root) {
    String id = root.text("id");
    if (!root.file().equals(id + ".yaml") && !root.file().endsWith("/" + id + ".yaml")) {
      throw root.wrong("id:", "the id \"" + id + "\" must be the file's name");
    }
    Term term = new Term(id, root.text("family"), root.text("label"), root.text("gloss"));
    try {
      return new TermRules(term, rules(term, root), examples(root), root.strings("described"));
    } catch (IllegalArgumentException e) {
      throw root.wrong("", String.valueOf(e.getMessage()));
    }
  }

  private static List<TagRule> rules(Term term, DataNode root) {
    List<TagRule> rules = new ArrayList<>();
    Set<String> fuzzy = root.set("fuzzy");
    int number = 0;
    for (TagPattern name : root.patterns("names")) {
      rules.add(name(term, ++number, name, fuzzy.remove(name.source())));
    }
    for (TagPattern name : root.patterns("fuzzy")) {
      if (fuzzy.contains(name.source())) {
        rules.add(name(term, ++number, name, true));
      }
    }
    Set<String> ids = new HashSet<>();
    for (DataNode pattern : root.items("patterns")) {
      String id = pattern.text("id");
      if (!ids.add(id)) {
        throw root.wrong("id: " + id, "the pattern id \"" + id + "\" is used twice");
      }
      rules.add(wording(term, id, pattern));
    }
    return rules;
  }

  private static TagRule name(Term term, int number, TagPattern pattern, boolean fuzzy) {
    return new TagRule.Name(term.id() + "/name-" + number, term.id(), pattern, fuzzy);
  }

  private static TagRule wording(Term term, String id, DataNode pattern) {
    return new TagRule.Wording(
        term.id() + "/" + id,
        term.id(),
        pattern.patterns("match"),
        pattern.patterns("unless"),
        pattern.patterns("never_with"),
        pattern.patterns("needs"),
        pattern.set("sections"),
        pattern.value("by", "any", by -> Doer.valueOf(by.toUpperCase(Locale.ROOT))),
        pattern.has("stance") ? pattern.value("stance", "", Stance::from) : null,
        !pattern.has("explicit") || pattern.flag("explicit"));
  }

  private static List<RuleExample> examples(DataNode root) {
    List<RuleExample> examples = new ArrayList<>();
    root.items("examples").forEach(example -> examples.add(tagged(example)));
    for (DataNode example : root.items("near_misses")) {
      examples.add(
          new RuleExample.Untagged(
              example.text("text"), example.text("section", "other"), example.text("why")));
    }
    return examples;
  }

  private static RuleExample tagged(DataNode example) {
    String marked = example.text("text");
    int open = marked.indexOf(OPEN);
    int close = marked.indexOf(CLOSE, open + 1);
    if (open < 0 || close < open || marked.indexOf(OPEN, open + 1) >= 0) {
      throw example.wrong(marked, "an example must hold exactly one [[ ]] mark: " + marked);
    }
    String text =
        marked.substring(0, open)
            + marked.substring(open + OPEN.length(), close)
            + marked.substring(close + CLOSE.length());
    return new RuleExample.Tagged(
        text,
        example.text("section", "other"),
        open,
        close - OPEN.length(),
        example.value("stance", "", Stance::from));
  }
}
