package org.reflectory.tag;

import java.util.Set;

/** The pronouns that tell whose doing something is, with what may hang on them ({@code i'd}). */
final class Pronouns {
  /** Only subjects: the writer, as coach. */
  static final Set<String> COACH =
      WordList.of(
          """
          i we i'd i've i'm i'll we'd we've we'll we're
          """);

  /** Only subjects: a coachee, unless somebody else has just been named. */
  static final Set<String> COACHEE =
      WordList.of(
          """
          he she they he'd she'd they'd he's she's he'll she'll they'll they've they're
          """);

  /** Somebody in general. */
  static final Set<String> ANYBODY =
      WordList.of(
          """
          you you'd you're everyone everybody nobody someone somebody anyone anybody people others
          """);

  /** Of the coachee's. */
  static final Set<String> THEIRS = Set.of("her", "his", "their");

  /**
   * Words that bring coach or coachee into a clause in whatever part; {@code they} and {@code our}
   * are too often general.
   */
  static final Set<String> PERSONAL =
      WordList.of(
          """
          me us my mine myself ourselves him her his hers himself herself
          """);

  private Pronouns() {}

  static boolean isNominative(String form) {
    return COACH.contains(form) || COACHEE.contains(form);
  }

  static boolean isPersonal(String form) {
    return PERSONAL.contains(form) || (isNominative(form) && !form.startsWith("they"));
  }
}
