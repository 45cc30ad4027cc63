package org.reflectory.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reflectory.rule.DataNode;
import org.reflectory.rule.Inflections;
import org.reflectory.rule.RuleException;
import org.reflectory.rule.RuleReader;
import org.reflectory.rule.StanceCue;
import org.reflectory.rule.TermRules;
import org.reflectory.rule.WordClasses;
import org.reflectory.vocabulary.Family;
import org.reflectory.vocabulary.Vocabulary;

/** Puts the vocabulary together from its files. */
final class VocabularyLoader {
  private static final String FOLDER = "vocabulary/";

  final Vocabulary vocabulary;
  final List<TermRules> terms;
  final WordClasses classes;
  final Inflections inflections;
  final List<StanceCue> cues;

  /**
   * @throws RuleException if a file is missing or does not make sense
   */
  VocabularyLoader(DataFiles files) {
    inflections = new Inflections(irregular(files.file(FOLDER + "irregular.yaml")));
    classes = WordClasses.read(files.file(FOLDER + "classes.yaml"), inflections);
    cues = StanceCue.read(files.file("stance/cues.yaml"));
    List<Family> families = new ArrayList<>();
    for (DataNode family : files.file(FOLDER + "families.yaml").items()) {
      families.add(new Family(family.text("id"), family.text("label")));
    }
    RuleReader reader = new RuleReader();
    terms =
        files.below(FOLDER).parallelStream()
            .filter(file -> isTerm(file.file()))
            .map(reader::read)
            .toList();
    vocabulary = new Vocabulary(families, terms.stream().map(TermRules::term).toList());
  }

  private static boolean isTerm(String file) {
    return file.indexOf('/', FOLDER.length()) > 0;
  }

  private static Map<String, List<String>> irregular(DataNode file) {
    Map<String, List<String>> irregular = new HashMap<>();
    file.keys().forEach(word -> irregular.put(word, file.strings(word)));
    return irregular;
  }
}
