package org.reflectory.pseudonym;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways in which others' names are written, and what stands for each. A form that is a coachee's
 * is left to them. Immutable.
 */
final class OtherForms {
  private final Map<String, String> byForm = new LinkedHashMap<>();
  private final Map<String, String> whereFound = new HashMap<>();
  private final Map<String, String> patterns = new LinkedHashMap<>();
  private final Map<String, String> filePatterns = new LinkedHashMap<>();
  private final NameFinder finder;

  /**
   * @param byId the pseudonyms
   * @param coachees the forms of coachees' names
   */
  OtherForms(OtherNames others, Map<String, String> byId, Set<String> coachees) {
    this.finder = others.finder();
    for (NameForm form : others.forms()) {
      String pseudonym = byId.get(form.id());
      if (pseudonym != null) {
        add(form, form.form(), pseudonym, coachees);
        String plain = withoutAccents(form.form());
        if (!plain.equals(form.form())) {
          add(form, plain, pseudonym, coachees);
        }
      }
    }
  }

  private void add(NameForm form, String written, String pseudonym, Set<String> coachees) {
    String key = NameForms.key(written);
    if (coachees.contains(key) || byForm.containsKey(key)) {
      return;
    }
    if (form.where() == NameForm.Where.WHERE_FOUND) {
      whereFound.putIfAbsent(Folded.of(written), pseudonym);
    } else {
      byForm.put(key, pseudonym);
      filePatterns.put(key, "(?i:" + Pattern.quote(written).replace(" ", "\\E[ _.-]+\\Q") + ")");
      boolean anywhere = form.where() == NameForm.Where.ANYWHERE;
      String upper = written.toUpperCase(Locale.ROOT);
      patterns.put(
          key,
          anywhere
              ? "(?i:" + spaced(written) + ")"
              : spaced(written) + (upper.equals(written) ? "" : "|" + spaced(upper)));
    }
  }

  private static String spaced(String form) {
    return Pattern.quote(form).replace(" ", "\\E[\\s\\p{Z}]+\\Q");
  }

  private static String withoutAccents(String form) {
    return Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** The pseudonym of each form, in lower case. */
  Map<String, String> byForm() {
    return byForm;
  }

  /** An expression for each form, by the form in lower case. */
  Map<String, String> patterns() {
    return patterns;
  }

  /** An expression for each form that is a name in files' names too, by the form in lower case. */
  Map<String, String> filePatterns() {
    return filePatterns;
  }

  /** Names that are words too, where they are names. */
  List<NameForms.Match> found(String text) {
    List<NameForms.Match> matches = new ArrayList<>();
    if (!whereFound.isEmpty()) {
      for (NameFinder.Found found : finder.find(text)) {
        String pseudonym = whereFound.get(Folded.of(found.name()));
        if (pseudonym != null) {
          matches.add(new NameForms.Match(found.span(), pseudonym));
        }
      }
    }
    return matches;
  }
}
