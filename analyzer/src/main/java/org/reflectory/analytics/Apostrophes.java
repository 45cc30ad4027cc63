package org.reflectory.analytics;

import java.util.List;
import java.util.Map;
import org.reflectory.text.Token;

/**
 * Puts back the apostrophes that many leave out ("didnt", "Ive"), where the word without one is no
 * other word.
 */
final class Apostrophes {
  private static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry("dont", "don't"),
          Map.entry("doesnt", "doesn't"),
          Map.entry("didnt", "didn't"),
          Map.entry("isnt", "isn't"),
          Map.entry("arent", "aren't"),
          Map.entry("wasnt", "wasn't"),
          Map.entry("werent", "weren't"),
          Map.entry("hasnt", "hasn't"),
          Map.entry("havent", "haven't"),
          Map.entry("hadnt", "hadn't"),
          Map.entry("wouldnt", "wouldn't"),
          Map.entry("couldnt", "couldn't"),
          Map.entry("shouldnt", "shouldn't"),
          Map.entry("wont", "won't"),
          Map.entry("cant", "can't"),
          Map.entry("im", "i'm"),
          Map.entry("ive", "i've"),
          Map.entry("weve", "we've"),
          Map.entry("theyve", "they've"),
          Map.entry("youve", "you've"),
          Map.entry("youre", "you're"),
          Map.entry("theyre", "they're"),
          Map.entry("hes", "he's"),
          Map.entry("shes", "she's"),
          Map.entry("hed", "he'd"),
          Map.entry("theyd", "they'd"),
          Map.entry("thats", "that's"),
          Map.entry("whats", "what's"),
          Map.entry("theres", "there's"));

  private Apostrophes() {}

  /** The same words, those in full that lack an apostrophe. */
  static List<Token> restored(List<Token> tokens) {
    return tokens.stream()
        .map(
            token ->
                LEFT_OUT.containsKey(token.form())
                    ? new Token(
                        token.start(),
                        token.end(),
                        LEFT_OUT.get(token.form()),
                        token.capitalised(),
                        token.before())
                    : token)
        .toList();
  }
}
