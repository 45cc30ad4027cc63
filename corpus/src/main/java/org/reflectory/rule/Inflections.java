package org.reflectory.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The inflected forms of an English word, as verb and as noun: more rather than fewer, since a form
 * that nobody writes does no harm. Regular forms follow the spelling rules (final e, ie and y,
 * consonants doubled in both British and American ways, c to ck); irregular ones come from a list.
 */
public final class Inflections {
  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> irregular;
  private final Set<String> irregularForms;

  /**
   * @param irregular a word's irregular forms, by the word; regular past forms are then left out
   */
  public Inflections(Map<String, List<String>> irregular) {
    this.irregular = Map.copyOf(irregular);
    this.irregularForms =
        irregular.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** All forms of {@code lemma} in their {@link NormalForm}, itself among them. */
  public Set<String> of(String lemma) {
    List<String> forms = new ArrayList<>(List.of(lemma));
    forms.addAll(withS(lemma));
    forms.addAll(withIng(lemma));
    List<String> own = irregular.get(lemma);
    forms.addAll(own == null ? withEd(lemma) : own);
    Set<String> normal = new LinkedHashSet<>();
    forms.forEach(form -> normal.add(NormalForm.of(form)));
    return normal;
  }

  /**
   * Whether a word in its {@link NormalForm} is an irregular form of some other, such as {@code
   * wrote}.
   */
  public boolean isIrregular(String form) {
    return irregularForms.contains(form);
  }

  private static List<String> withS(String lemma) {
    if (endsInConsonantAnd('y', lemma)) {
      return List.of(cut(lemma, 1) + "ies");
    }
    if (lemma.endsWith("sis")) {
      return List.of(cut(lemma, 2) + "es");
    }
    if (lemma.endsWith("s")
        || lemma.endsWith("x")
        || lemma.endsWith("z")
        || lemma.endsWith("ch")
        || lemma.endsWith("sh")) {
      return stems(lemma).stream().map(stem -> stem + "es").toList();
    }
    return endsInConsonantAnd('o', lemma)
        ? List.of(lemma + "s", lemma + "es")
        : List.of(lemma + "s");
  }

  private static List<String> withIng(String lemma) {
    if (lemma.endsWith("ie")) {
      return List.of(cut(lemma, 2) + "ying");
    }
    boolean keepsE =
        lemma.length() < 3 || lemma.endsWith("ee") || lemma.endsWith("oe") || lemma.endsWith("ye");
    if (lemma.endsWith("e") && !keepsE) {
      return lemma.endsWith("ue")
          ? List.of(cut(lemma, 1) + "ing", lemma + "ing")
          : List.of(cut(lemma, 1) + "ing");
    }
    return stems(lemma).stream().map(stem -> stem + "ing").toList();
  }

  private static List<String> withEd(String lemma) {
    if (lemma.endsWith("e")) {
      return List.of(lemma + "d");
    }
    if (endsInConsonantAnd('y', lemma)) {
      return List.of(cut(lemma, 1) + "ied");
    }
    return stems(lemma).stream().map(stem -> stem + "ed").toList();
  }

  /** What an ending that begins with a vowel is put to. */
  private static List<String> stems(String lemma) {
    if (lemma.endsWith("ic")) {
      return List.of(lemma + "k");
    }
    return mayDouble(lemma)
        ? List.of(lemma, lemma + lemma.charAt(lemma.length() - 1))
        : List.of(lemma);
  }

  /** Whether it ends in a consonant after one vowel: stop, quiz, model; stressed or not. */
  private static boolean mayDouble(String lemma) {
    int last = lemma.length() - 1;
    return last >= 2
        && !isVowel(lemma, last)
        && "wxyh".indexOf(lemma.charAt(last)) < 0
        && isVowel(lemma, last - 1)
        && !isVowel(lemma, last - 2);
  }

  private static boolean endsInConsonantAnd(char letter, String lemma) {
    int last = lemma.length() - 1;
    return last > 0 && lemma.charAt(last) == letter && !isVowel(lemma, last - 1);
  }

  private static boolean isVowel(String word, int at) {
    boolean afterQ = word.charAt(at) == 'u' && at > 0 && word.charAt(at - 1) == 'q';
    return !afterQ && VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
