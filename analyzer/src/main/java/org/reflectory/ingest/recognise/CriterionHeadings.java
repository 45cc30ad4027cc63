package org.reflectory.ingest.recognise;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.ingest.template.TemplateWords;
import org.reflectory.ingest.value.Phrases;

/**
 * Knows assessment criteria that learners put over their answers: a code alone, a code with the
 * criterion's words, or those alone.
 */
final class CriterionHeadings {
  private static final int LONGEST = 60;
  private static final Pattern CODED =
      Pattern.compile(
          "(?i:(?:assessment )?criteri(?:on|a)|AC|LO|unit)?\\s*[\\[(]?(?<code>(?:[A-Z]?\\d[\\d.]*(?:-\\d{3})?\\s*[/: ]\\s*)?(?:AC\\s*)?\\d\\.\\d)[\\])]?[.:)–—-]?(?:\\s+[–—-])?(?:\\s+(?<words>.*))?",
          Pattern.DOTALL);
  private static final Pattern VERB =
      Pattern.compile(
          "(?:critically )?(?:identif(?:y|ies)|explain|assess|evaluate|analyse|analyze|undertake|plan|agree|produce|conduct|review|demonstrate|describe|discuss|reflect|collect|establish"
              + "|maintain|determine|define|collate|carry|summari[sz]e|justify|develop|create|record|complete|provide|use|apply|compare|contract|propose|present|draw|explore|deliver|construct|devise|understand|be able)s?\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|I['’]\\w+|my|me|we)\\b");

  private final Set<String> codes;
  private final TemplateWords template;

  /**
   * @param codes of criteria, with or without their unit: {@code 2.1}, {@code 8580-501/2.1}
   */
  CriterionHeadings(Set<String> codes, TemplateWords template) {
    this.codes = Set.copyOf(codes);
    this.template = template;
  }

  /**
   * Whether a line is a criterion used as a heading.
   *
   * @param looksLikeHeading whether it is set as one
   */
  boolean matches(String line, boolean looksLikeHeading) {
    String text = line.strip();
    if (text.isEmpty() || Phrases.words(text) > LONGEST) {
      return false;
    }
    Matcher coded = CODED.matcher(text);
    if (!coded.matches() || !isKnown(coded.group("code"))) {
      return template.are(TemplateWords.Use.CRITERION, text);
    }
    String words = coded.group("words");
    if (words == null || words.isBlank() || template.are(TemplateWords.Use.CRITERION, words)) {
      return true;
    }
    return !FIRST_PERSON.matcher(words).find()
        && (looksLikeHeading || VERB.matcher(words).matches());
  }

  /**
   * How much of a line, from its beginning, is a criterion's code before the learner's own words; 0
   * where there is none.
   */
  int codeLength(String line) {
    Matcher coded = CODED.matcher(line);
    boolean own =
        coded.matches()
            && coded.group("words") != null
            && coded.group("words").matches("(?s)[\"“‘']?\\p{Lu}.*");
    return own && isKnown(coded.group("code")) ? coded.start("words") : 0;
  }

  private boolean isKnown(String code) {
    String bare = code.replaceAll("(?i)AC\\s*", "").replaceAll("\\s*[/: ]\\s*", "/").strip();
    return codes.contains(bare) || codes.stream().anyMatch(known -> known.endsWith("/" + bare));
  }
}
