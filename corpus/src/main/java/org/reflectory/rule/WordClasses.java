package org.reflectory.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The word classes that patterns name in braces.
 *
 * @param classes by name
 */
public record WordClasses(Map<String, WordClass> classes) {

  /**
   * One class.
   *
   * @param forms its words in their {@link NormalForm}
   * @param capitalised whether any word with a capital belongs to it too
   * @param digits whether any word of digits belongs to it too
   */
  public record WordClass(Set<String> forms, boolean capitalised, boolean digits) {}

  public WordClasses {
    classes = Map.copyOf(classes);
  }

  /** Reads {@code classes.yaml}. */
  public static WordClasses read(DataNode file, Inflections inflections) {
    Map<String, WordClass> classes = new LinkedHashMap<>();
    for (String name : file.keys()) {
      DataNode written = file.child(name);
      Set<String> forms = new LinkedHashSet<>();
      for (String word : written.strings("words")) {
        if (word.startsWith("~")) {
          forms.addAll(inflections.of(NormalForm.of(word.substring(1))));
        } else {
          forms.add(NormalForm.of(word));
        }
      }
      classes.put(name, new WordClass(forms, written.flag("capitalised"), written.flag("digits")));
    }
    return new WordClasses(classes);
  }

  /**
   * The class of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public WordClass named(String name) {
    WordClass found = classes.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "no word class {" + name + "}; there are " + classes.keySet());
    }
    return found;
  }
}
