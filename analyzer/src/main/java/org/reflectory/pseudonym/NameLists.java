package org.reflectory.pseudonym;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of names and of the words around them. All is {@link Folded}. Immutable. */
final class NameLists {
  /** What a given name may be besides. */
  enum Sense {
    NAME,
    WORD,
    MONTH,
    PLACE
  }

  /** The lists that ship with the program. */
  static final NameLists SHIPPED = new NameLists();

  private final Map<String, Sense> given = new HashMap<>();
  private final Map<String, Set<String>> context = new HashMap<>();
  private final Map<String, Set<String>> organisation = new HashMap<>();
  private final Set<String> publicNames = new HashSet<>();

  private NameLists() {
    WordLists.read("name-context.txt")
        .forEach(
            (part, lines) ->
                context.put(
                    part, Set.copyOf(new HashSet<>(List.of(String.join(" ", lines).split(" "))))));
    WordLists.read("organisation-words.txt")
        .forEach((part, lines) -> organisation.put(part, folded(lines)));
    WordLists.read("public-names.txt").values().forEach(names -> publicNames.addAll(folded(names)));
    WordLists.read("given-names.txt").values().forEach(names -> names.forEach(this::add));
  }

  private static Set<String> folded(List<String> names) {
    Set<String> folded = new HashSet<>();
    names.forEach(name -> folded.add(Folded.of(name)));
    return Set.copyOf(folded);
  }

  private void add(String line) {
    String name = Folded.of(line.replaceAll("[*@]$", ""));
    Sense sense = line.endsWith("@") ? Sense.PLACE : line.endsWith("*") ? Sense.WORD : Sense.NAME;
    boolean isMonth = sense == Sense.WORD && isContext("month", name);
    given.merge(name, isMonth ? Sense.MONTH : sense, (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  /** What else a given name may be; {@code null} for a word that is not known as one. */
  @Nullable Sense given(String word) {
    return given.get(word);
  }

  /** Whether a word is a given name and nothing else. */
  boolean isPlainGiven(String word) {
    return given.get(word) == Sense.NAME;
  }

  /** Whether a word stands in a part of the words around names. */
  boolean isContext(String part, String word) {
    return context.getOrDefault(part, Set.of()).contains(word);
  }

  /** Whether a word stands in a part of the words of organisations. */
  boolean isOrganisation(String part, String word) {
    return organisation.getOrDefault(part, Set.of()).contains(word);
  }

  /** Names of authors, of what is named after somebody and of the profession's bodies. */
  Set<String> publicNames() {
    return publicNames;
  }
}
