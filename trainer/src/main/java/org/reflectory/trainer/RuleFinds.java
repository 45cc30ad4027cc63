package org.reflectory.trainer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reflectory.corpus.Corpus;
import org.reflectory.tag.RuleMention;
import org.reflectory.tag.RuleTagger;
import org.reflectory.tag.SplitText;

/** What the rules find in our own notes, by the sentences' ids. */
final class RuleFinds {
  private RuleFinds() {}

  static Map<String, List<RuleMention>> of(OwnNotes own, Corpus corpus) {
    RuleTagger rules = new RuleTagger(corpus);
    Map<String, List<RuleMention>> found = new HashMap<>();
    for (List<Example> note : own.notes()) {
      SplitText split =
          SplitText.of(
              note.stream().map(e -> new SplitText.Line(e.id(), e.text(), e.section())).toList());
      List<List<RuleMention>> mentions = rules.find(split.text(), split.sentences());
      for (int i = 0; i < note.size(); i++) {
        found.put(note.get(i).id(), mentions.get(i));
      }
    }
    return found;
  }
}
