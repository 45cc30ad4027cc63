package org.reflectory.pseudonym;

/**
 * A way in which somebody's name is written.
 *
 * @param form the words
 * @param id whose name it is
 * @param where in which texts it stands for them
 */
record NameForm(String form, String id, Where where) {
  /** Where a form stands for the one whose name it is. */
  enum Where {
    /** Wherever it stands, in any capitals. */
    ANYWHERE,
    /** Where it has its capitals. */
    CAPITALISED,
    /** Where {@link NameFinder} takes it for a name: it is a word, a month or a place too. */
    WHERE_FOUND
  }
}
