package org.reflectory.tag;

import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** The words that stand in every sentence. */
final class CommonWords {
  private static final Set<String> MORE =
      WordList.of(
          """
          i me my we us our you your he she him her his its them from have has had do did does what
          when where which who how why so than too very can could would should about out up down over
          after before again then once here also still just only more most some any all both each
          other own same been being am were 1 2 3 time session get got go went make made used use said
          next now well while during because although though however instead yes overall today later
          perhaps maybe finally first second last another every having rather since until whether
          without within these those myself don't didn't
          """);

  /**
   * Verbs and adverbs with which a sentence without a subject begins: "Kept to one question", "Plan
   * to ask".
   */
  private static final Set<String> NOTE_FORM =
      WordList.of(
          """
          became began broke brought built came caught chose couldn't cut dealt drew dug fell felt
          forgot fought found gave given grew heard held hit kept knew laid learnt led left let lost
          meant met overran paid put ran rang read rewrote rose said sat saw sent set shook shown
          showed slid slipped spent split spoke stood struck stuck swore taught thought threw told
          took understood undertook withdrew won wrote wasn't hadn't haven't shouldn't aim ask avoid
          begin book bring build check choose close consider do draw find give hold hope intend keep
          leave listen look mean must need offer open ought plan practise prepare remember resolve
          review say send sit start stay stick stop take talk tell think try wait want watch work
          write almost always back halfway never often quite sometimes soon straight twice
          """);

  private static final CharArraySet STOP = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

  private CommonWords() {}

  static boolean isFunctionWord(String form) {
    return MORE.contains(form) || STOP.contains(form);
  }

  /** Whether a capital at the start of a sentence is no sign that the word is a name. */
  static boolean opensNoteForm(String form) {
    return NOTE_FORM.contains(form);
  }
}
