package org.reflectory.text;

/**
 * A word of a sentence.
 *
 * @param start first UTF-16 code unit, in the text that was split
 * @param end one past its last
 * @param form its {@link org.reflectory.rule.NormalForm}
 * @param capitalised whether it begins with a capital, as written
 * @param before what parts it from the word before
 */
public record Token(int start, int end, String form, boolean capitalised, Break before) {

  /** What stands between two words. */
  public enum Break {
    /** Space, hyphen, slash or quotation marks. */
    NONE,
    /** A comma or bracket. */
    SOFT,
    /** A full stop, semicolon, colon, line feed, ellipsis or a dash between spaces. */
    HARD
  }
}
