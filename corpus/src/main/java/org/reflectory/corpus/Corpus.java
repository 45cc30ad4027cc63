package org.reflectory.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reflectory.framework.Frameworks;
import org.reflectory.programme.Programmes;
import org.reflectory.rule.Inflections;
import org.reflectory.rule.RuleException;
import org.reflectory.rule.StanceCue;
import org.reflectory.rule.TermRules;
import org.reflectory.rule.WordClasses;
import org.reflectory.vocabulary.Vocabulary;

/**
 * All data of the program. Immutable.
 *
 * @param vocabulary families and terms
 * @param terms each term with its rules and examples
 * @param classes word classes that rules name
 * @param inflections how words inflect
 * @param cues what tells the stance, in order
 * @param programmes programmes with units, criteria and the checklist
 * @param frameworks competence frameworks and models with stages
 * @param version changes whenever any of the data does
 */
public record Corpus(
    Vocabulary vocabulary,
    List<TermRules> terms,
    WordClasses classes,
    Inflections inflections,
    List<StanceCue> cues,
    Programmes programmes,
    Frameworks frameworks,
    String version) {
  private static final List<String> FOLDERS =
      List.of("vocabulary", "stance", "programme", "framework");

  public Corpus {
    terms = List.copyOf(terms);
    cues = List.copyOf(cues);
  }

  /**
   * The corpus that ships with the program.
   *
   * @throws RuleException if one of its files is wrong
   */
  public static Corpus load() {
    return of(shipped());
  }

  /**
   * The corpus that ships with the program, with a user's own files: one that has the name of a
   * shipped one takes its place.
   *
   * @param own a folder laid out as the shipped one, such as {@code vocabulary/tool/my-tool.yaml};
   *     need not be there
   * @throws RuleException if one of its files is wrong
   * @throws IOException if one of the user's cannot be read
   */
  public static Corpus load(Path own) throws IOException {
    Map<String, String> texts = shipped();
    texts.putAll(OwnFiles.read(own, FOLDERS));
    return of(texts);
  }

  private static Map<String, String> shipped() {
    Map<String, String> texts = new TreeMap<>();
    FOLDERS.forEach(folder -> texts.putAll(Resources.yaml(folder)));
    return texts;
  }

  /**
   * The corpus that these files make up.
   *
   * @param texts the files' texts, by name, such as {@code stance/cues.yaml}
   */
  static Corpus of(Map<String, String> texts) {
    DataFiles files = new DataFiles(texts);
    VocabularyLoader vocabulary = new VocabularyLoader(files);
    return new Corpus(
        vocabulary.vocabulary,
        vocabulary.terms,
        vocabulary.classes,
        vocabulary.inflections,
        vocabulary.cues,
        ProgrammeLoader.load(files),
        FrameworkLoader.load(files),
        version(new TreeMap<>(texts)));
  }

  private static String version(Map<String, String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, text) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
