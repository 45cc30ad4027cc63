package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells which organisation is which among those that texts name. */
final class OtherOrganisations {
  private static final int SHORTEST = 4;

  private final Map<String, List<String>> byId = new LinkedHashMap<>();
  private final Map<String, String> acronyms = new LinkedHashMap<>();

  /**
   * @param found the names as written, by their folded form
   * @param acronyms what stands in brackets behind a name, by the name's folded form
   */
  OtherOrganisations(Map<String, String> found, Map<String, String> acronyms, OtherIds ids) {
    Map<String, List<String>> groups = new TreeMap<>();
    found.forEach(
        (key, written) -> groups.computeIfAbsent(core(key), c -> new ArrayList<>()).add(written));
    groups.forEach(
        (core, written) -> {
          String id = ids.of("o-", List.of(core));
          byId.put(id, written);
          for (String name : written) {
            String acronym = acronyms.get(Folded.of(name));
            if (acronym != null && isAcronym(acronym, name)) {
              this.acronyms.put(id, acronym);
            }
          }
        });
  }

  private static boolean isAcronym(String letters, String name) {
    StringBuilder capitals = new StringBuilder();
    NameWord.of(name).stream()
        .filter(w -> !w.isLower())
        .forEach(w -> capitals.append(w.text().charAt(0)));
    return capitals.toString().equals(letters);
  }

  /** A name without the ending that says what it is in law. */
  private static String core(String name) {
    int end = name.lastIndexOf(' ');
    boolean isLegal =
        end > 0 && NameLists.SHIPPED.isOrganisation("legal", Folded.of(name.substring(end + 1)));
    return isLegal ? name.substring(0, end) : name;
  }

  /** The organisations. */
  List<OtherNames.Other> organisations() {
    return byId.entrySet().stream()
        .map(
            one -> new OtherNames.Other(one.getKey(), NameFinder.Kind.ORGANISATION, one.getValue()))
        .toList();
  }

  /**
   * The ways in which they are written.
   *
   * @param words words that the texts have in lower case
   */
  List<NameForm> forms(Set<String> words) {
    List<NameForm> forms = new ArrayList<>();
    byId.forEach(
        (id, names) -> {
          for (String name : names) {
            forms.add(new NameForm(name, id, NameForm.Where.ANYWHERE));
            String core = core(name);
            if (!core.equals(name) && isTelling(core, words)) {
              forms.add(new NameForm(core, id, NameForm.Where.CAPITALISED));
            }
          }
          if (acronyms.containsKey(id)) {
            forms.add(new NameForm(acronyms.get(id), id, NameForm.Where.CAPITALISED));
          }
        });
    return forms;
  }

  private static boolean isTelling(String core, Set<String> words) {
    String key = Folded.of(core);
    return core.length() >= SHORTEST
        && !words.contains(key)
        && NameLists.SHIPPED.given(key) == null
        && !NameLists.SHIPPED.isOrganisation("generic", key);
  }
}
