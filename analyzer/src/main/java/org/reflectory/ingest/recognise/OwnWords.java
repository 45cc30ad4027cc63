package org.reflectory.ingest.recognise;

import java.util.regex.Pattern;
import org.reflectory.ingest.template.TemplateWords;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.Origin;

/** Decides whose words a line holds, by its words and its looks. */
final class OwnWords {
  private static final int LONG = 8;
  private static final int LONGEST_DECLARATION = 600;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)(?:i (?:can )?(?:confirm|declare|certify)\\b.*\\b(?:own|unaided)\\b.*\\bwork\\b.*|.*\\b(?:learner|candidate|student|coach|assessor|tutor|supervisor|coachee|client|mentee|employer|manager)(?:['’]s)? signature\\b.{0,60}"
              + "|signed?(?: by)?\\s*[:._…].*|signature\\b.{0,40}|(?:print )?name\\s*[:._…]*|date\\s*[:._…]*|word ?count\\b.{0,30}|[._…\\s]{5,})",
          Pattern.DOTALL);
  private static final Pattern ASSESSOR =
      Pattern.compile(
          "(?i)(?:internal )?(?:assessor|verifier|iqa|eqa|iv|ev|internal quality assur\\w+|tutor|marker)(?:['’]?s)?(?: (?:comments?|feedback|notes?|remarks?|use only|decision|name))?\\s*(?:[:–—-].*|)",
          Pattern.DOTALL);

  private final Context context;

  OwnWords(Context context) {
    this.context = context;
  }

  /**
   * Whose words a line holds.
   *
   * @param samplesAreRed whether red ink marks sample entries here
   */
  Origin of(Piece.Line line, boolean samplesAreRed) {
    if (line.origin() != null) {
      return line.origin();
    }
    if (line.isLong()) {
      return line.look().red() && samplesAreRed ? Origin.SAMPLE : Origin.WRITTEN;
    }
    String text = line.text();
    if (isAssessorLabel(text)) {
      return Origin.ASSESSOR;
    }
    boolean headingLook = line.isHeading() || line.look().bold();
    if (context.criteria().matches(text, headingLook)) {
      return Origin.CRITERION;
    }
    if (line.isHeading()) {
      return Origin.HEADING;
    }
    if (isTemplate(text)) {
      return Origin.TEMPLATE;
    }
    return isSample(line, samplesAreRed) ? Origin.SAMPLE : Origin.WRITTEN;
  }

  private boolean isSample(Piece.Line line, boolean samplesAreRed) {
    boolean known = context.template().are(TemplateWords.Use.SAMPLE, line.text());
    if (line.look().red()) {
      return samplesAreRed || known;
    }
    return known && Phrases.words(line.text()) >= LONG;
  }

  boolean isTemplate(String text) {
    return context.template().are(TemplateWords.Use.PROMPT, text) || isDeclaration(text);
  }

  static boolean isDeclaration(String text) {
    return text.length() <= LONGEST_DECLARATION && DECLARATION.matcher(text.strip()).matches();
  }

  static boolean isAssessorLabel(String text) {
    return Character.isLetter(text.charAt(0)) && ASSESSOR.matcher(text.strip()).matches();
  }
}
