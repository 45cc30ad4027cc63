package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a learner calls a coachee by: a name, initials, or words that name nobody. */
public enum LabelKind {
  NAME,
  INITIALS,
  GENERIC;

  private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern INITIALS_ONLY =
      Pattern.compile(
          "\\p{Lu}\\.?|(?:\\p{Lu}\\.[\\s-]?){1,3}\\p{Lu}\\.?|\\p{Lu}(?:[\\s-]\\p{Lu}){1,2}");
  private static final Pattern CODE = Pattern.compile("#?\\p{L}?[-\\s]?\\p{N}+\\p{L}?");
  private static final int MOST_INITIALS = 3;

  /**
   * What a label is. A remark in brackets says nothing: {@code Jean (HR)} is a name.
   *
   * @param label as written
   */
  public static LabelKind of(String label) {
    String plain = REMARK.matcher(label).replaceAll("").replace('\u00a0', ' ').strip();
    if (plain.isEmpty() || CODE.matcher(plain).matches()) {
      return GENERIC;
    }
    if (INITIALS_ONLY.matcher(plain).matches()) {
      return INITIALS;
    }
    List<String> words = List.of(plain.split("[\\s/_]+"));
    return words.size() == 1 ? ofWord(plain) : ofWords(words);
  }

  private static LabelKind ofWord(String word) {
    if (NameWords.isGeneric(word) || NameWords.isAcronym(word)) {
      return GENERIC;
    }
    boolean isGiven = NameLists.SHIPPED.given(Folded.of(word)) != null;
    boolean isShort = word.length() <= MOST_INITIALS && word.chars().allMatch(Character::isLetter);
    boolean isUpper = word.equals(word.toUpperCase(Locale.ROOT));
    boolean hasNoVowel = word.toLowerCase(Locale.ROOT).matches("[^aeiouy]{1,2}");
    return isShort && !isGiven && (isUpper || hasNoVowel) ? INITIALS : NAME;
  }

  private static LabelKind ofWords(List<String> words) {
    List<String> others = new ArrayList<>();
    boolean isTitled = false;
    for (String word : words) {
      String key = Folded.of(word).replaceAll("\\.$", "");
      isTitled |= NameLists.SHIPPED.isContext("title", key);
      if (!NameWords.isGeneric(key) && !NameWords.isAcronym(word) && !key.equals("of")) {
        others.add(word);
      }
    }
    boolean hasGeneric = others.size() < words.size();
    boolean isNamed = others.stream().anyMatch(w -> NameLists.SHIPPED.given(Folded.of(w)) != null);
    boolean areCodes = others.stream().allMatch(w -> w.matches("#?\\p{L}?\\p{N}*\\.?"));
    if (hasGeneric && areCodes) {
      return GENERIC;
    }
    if (isNamed || isTitled) {
      return NAME;
    }
    boolean isLower = others.stream().noneMatch(w -> Character.isUpperCase(w.codePointAt(0)));
    boolean endsGeneric = NameWords.isGeneric(words.get(words.size() - 1));
    return hasGeneric && (isLower || endsGeneric) ? GENERIC : NAME;
  }
}
