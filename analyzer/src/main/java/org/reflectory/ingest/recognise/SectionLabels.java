package org.reflectory.ingest.recognise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reflectory.ingest.value.Phrases;
import org.reflectory.note.Section;

/** Tells from a heading, a prompt or a label which part of a note follows. */
final class SectionLabels {
  private static final int LONGEST_LABEL = 14;
  private static final int LONGEST_TEXT = 200;

  /** In order: the first that fits wins. */
  private static final Map<Pattern, Section> LABELS = new LinkedHashMap<>();

  static {
    put(
        Section.FEEDBACK,
        "(?:.* )?feedback(?: .*)?|what (?:the |my )?(?!i\\b|we\\b)\\p{L}+(?: \\p{L}+)? (?:said|thought|told me|made of it)(?: about .*)?|(?:the )?(?:coachee|client|mentee|s?he|they) (?:said|told me)|said|(?:the |my )?(?:coachee|client|mentee|their|his|her)(?:'s|s)? (?:own )?(?:view|words?|thoughts|reactions?|take|side|verdict|voice)(?: .*)?|from (?:the |my )?(?:coachee|client|mentee|him|her|them)|reactions?|how (?:they|s?he|the coachee|the client) (?:found|felt|took)(?: .*)?|how it was for (?:them|him|her|the coachee|the client)|response of (?:the )?(?:coachee|client)|(?:coachee|client)s? (?:response|comments?|evaluation)");
    put(
        Section.PREPARATION,
        "(?:my )?prep(?:aration)?(?: .*)?|prep(?:ped|ared)|before(?:hand)?|in advance|(?:how i )?(?:got|getting) ready(?: .*)?|ahead of (?:the |this |our )?(?:session|meeting)|planning(?: .*)?|planned approach(?: .*)?|plan(?: for (?:the |this )?session)?|how i prepared(?: .*)?|(?:before|prior to) (?:the |this |our )?(?:session|meeting)(?: .*)?|pre session(?: .*)?|session plan(?: .*)?");
    put(
        Section.TOOLS,
        "(?:what i )?used|(?:main |coaching )?(?:tools?|models?)(?: (?:i )?(?:used|planned))?(?: (?:and|or) models?(?: used)?)?(?: in (?:the |this )?session)?");
    put(
        Section.CONCLUSIONS,
        "(?:my |overall )?conclusions?(?: .*)?|(?:and )?for me|me|what(?:'s| is| was)? in it for me|(?:notes? )?to self|(?:things |points? )?(?:for me )?to (?:work on|improve|watch)|me as (?:a |the )?coach|as a coach|my (?:view|thoughts|take|verdict)|(?:my |personal |overall )?(?:self )?reflections?(?: .*)?|(?:self )?evaluation(?: .*)?|(?:critical )?analysis(?: .*)?|feelings(?: .*)?|thoughts and feelings|"
            + "what (?:went|worked|didn't|did not|would|could|will|have|might) .*|what i (?:make|made|think|thought|take|took) (?:of|from|about)\\b.*|what i(?:'d|'ll|'ve| would| could| will| didn't| did not| did (?:less |not so )?well| learn\\w*| have learn\\w*| might)\\b.*|what (?:did|have) i (?:learn\\w*|do (?:less |not so )?well).*|"
            + "what (?:i )?learn\\w*.*|(?:my |key )?(?:personal )?(?:learning|lessons?|insights?)(?: points?| learn\\w*| .*)?|next time(?: .*)?|(?:personal )?development (?:points?|areas?|needs?)(?: .*)?|areas? (?:for|to) (?:my )?(?:development|improve\\w*)(?: .*)?|"
            + "(?:identified |acknowledged |my )?gaps?(?: .*)?|(?:my )?strengths?(?: .*)?|how (?:well )?(?:did )?i (?:did|do|perform\\w*)(?: .*)?|even better if|so what.*|now what.*|(?:review of )?(?:my )?(?:own )?performance(?: .*)?|do differently.*|"
            + "what .* (?:differently|better|change)|action plan(?: .*)?|self assessment|takeaways?|summary and conclusions?|if i did (?:it|this) again.*");
    put(
        Section.TECHNIQUES,
        "(?:the )?(?:tools?(?:,| and|/| or)? )?(?:coaching )?techniques?(?: .*)?|tools?(?: and|/| or)? (?:techniques?|approach\\w*|methods?)(?: .*)?|what (?:i|we) did.*|what (?:actually )?happened.*|what did i do.*|how (?:the session|it) (?:went|ran|unfolded).*|"
            + "(?:the |during (?:the |this )?|in (?:the |this )?|summary of (?:the )?|description of (?:the )?|flow of (?:the )?|overview of (?:the )?)?(?:coaching )?session(?: itself| content| summary| notes?| details| description| narrative| flow)?|"
            + "(?:the )?(?:process|flow|method|methodology|narrative|description|account|interventions?|conversation|discussion|content)(?: .*)?|(?:my |the |coaching )?approach(?: .*)?|i used the following (?:tools|techniques).*|"
            + "(?:agreed )?actions?(?: points?)?(?: agreed| set| by| for)?(?: .*)?|next steps|outcomes?(?: .*)?|goals?|(?:current )?reality|options?|will|way forward|wrap up|contracting(?: .*)?|key (?:questions|moments|points)(?: .*)?|critical moments?|what\\??|opening|closing");
    put(
        Section.PURPOSE,
        "(?:what )?(?:it |this |the session |we )?(?:is |was |were )?about|what (?:it|this|the session) (?:was|is) for|what (?:we|they|s?he) (?:talked|spoke|wanted to talk) about|what (?:they|s?he) brought|(?:the )?(?:session )?(?:purpose|aims?|objectives?|intention)(?: .*)?|(?:the )?purpose of this .*|background(?: .*)?|context(?: .*)?|(?:presenting |main )?(?:issue|problem|situation)(?: .*)?|overview(?: of (?:the )?issue)?|"
            + "(?:coaching )?(?:focus|topic)(?: .*)?|why (?:we|i|s?he|the|this) .*|introduction|rationale(?: .*)?|goals? (?:for|of) (?:the |this |our )?(?:session|coaching)|(?:session|coaching) (?:goals?|objectives?|focus|aims?)(?: .*)?|who and why|reason for (?:the )?(?:session|referral|coaching)");
  }

  private static final Pattern PURPOSE_LEAD =
      Pattern.compile(
          "(?:the |my |our )?(?:main )?(?:purpose|aim|objective)s? (?:of|for|in) (?:this|the|our|my|today'?s?)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TECHNIQUES_LEAD =
      Pattern.compile(
          "i used the following (?:tools|techniques)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A number before a heading: {@code II. Method}. */
  private static final Pattern ROMAN =
      Pattern.compile("^\\s*\\(?[IVX]{1,5}(?:[.):]|\\s[-–—])\\s*(?=\\p{L})");

  private SectionLabels() {}

  private static void put(Section section, String pattern) {
    LABELS.put(Pattern.compile(pattern), section);
  }

  /** The part of a note that a heading or label names. */
  static Optional<Section> of(String label) {
    if (label.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    String unnumbered = ROMAN.matcher(label).replaceFirst("");
    String plain = Phrases.plain(unnumbered).replaceFirst("^(?:\\d{1,2}|[a-h]) (?=\\p{L})", "");
    if (plain.isEmpty() || plain.split(" ").length > LONGEST_LABEL) {
      return Optional.empty();
    }
    return LABELS.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(plain).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The part of a note that a sentence opens, where a learner wrote on from a template's prompt.
   */
  static Optional<Section> ofLead(String sentence) {
    if (PURPOSE_LEAD.matcher(sentence).matches()) {
      return Optional.of(Section.PURPOSE);
    }
    return TECHNIQUES_LEAD.matcher(sentence).matches()
        ? Optional.of(Section.TECHNIQUES)
        : Optional.empty();
  }
}
