package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reflectory.session.ClientDirectory;

/** Tells who is who among the people that texts name, the coachees set apart. */
final class OtherPeople {
  private static final int SHORT = 3;

  private final Map<String, List<PersonName>> byId = new LinkedHashMap<>();
  private final Map<String, List<PersonName>> fullerByCoachee = new TreeMap<>();

  /**
   * @param found the names, as written
   */
  OtherPeople(Collection<String> found, ClientDirectory clients, OtherIds ids) {
    CoacheeNames coachees = new CoacheeNames(clients);
    Map<String, PersonName> others = new TreeMap<>();
    Map<String, List<PersonName>> fuller = new TreeMap<>();
    for (String written : found) {
      PersonName name = PersonName.of(written);
      if (!coachees.has(name)) {
        coachees
            .mayBe(name)
            .ifPresentOrElse(
                client -> fuller.computeIfAbsent(client.id(), c -> new ArrayList<>()).add(name),
                () -> others.putIfAbsent(name.key(), name));
      }
    }
    fuller.forEach(
        (client, names) -> {
          if (isOne(names)) {
            fullerByCoachee.put(client, names);
          } else {
            names.forEach(name -> others.putIfAbsent(name.key(), name));
          }
        });
    fullerByCoachee.values().forEach(names -> takeSurnames(names, others));
    for (List<PersonName> group : groups(others.values())) {
      byId.put(ids.of("p-", group.stream().map(PersonName::key).toList()), group);
    }
  }

  /**
   * A title with the surname that a coachee turned out to have is theirs, unless others have it.
   */
  private static void takeSurnames(List<PersonName> coachee, Map<String, PersonName> others) {
    List<PersonName> theirs =
        others.values().stream()
            .filter(PersonName::isSurnameOnly)
            .filter(name -> name.isShortFor(coachee.get(0)))
            .filter(name -> others.values().stream().noneMatch(name::isShortFor))
            .toList();
    theirs.forEach(name -> others.remove(name.key()));
    coachee.addAll(theirs);
  }

  /** Whether all are the first of them or short for it. */
  private static boolean isOne(List<PersonName> names) {
    names.sort(Comparator.comparing((PersonName n) -> n.key().length()).reversed());
    return names.stream().skip(1).allMatch(name -> name.isShortFor(names.get(0)));
  }

  /** The names that mean one person, the fullest first; a short one that fits two is nobody's. */
  private static List<List<PersonName>> groups(Collection<PersonName> all) {
    List<PersonName> names = new ArrayList<>(all);
    names.sort(
        Comparator.comparing(PersonName::isSurnameOnly)
            .thenComparing(name -> -name.words().size())
            .thenComparing(name -> -name.key().length())
            .thenComparing(PersonName::key));
    Map<String, List<PersonName>> byFullest = new LinkedHashMap<>();
    Map<PersonName, String> fullest = new HashMap<>();
    for (PersonName name : names) {
      List<String> longer =
          fullest.keySet().stream().filter(name::isShortFor).map(fullest::get).distinct().toList();
      String full = longer.size() == 1 ? longer.get(0) : name.key();
      fullest.put(name, full);
      byFullest.computeIfAbsent(full, f -> new ArrayList<>()).add(name);
    }
    return List.copyOf(byFullest.values());
  }

  /** The people. */
  List<OtherNames.Other> people() {
    return byId.entrySet().stream()
        .map(
            one ->
                new OtherNames.Other(
                    one.getKey(),
                    NameFinder.Kind.PERSON,
                    one.getValue().stream()
                        .map(n -> n.isSurnameOnly() ? n.title() + " " + n.written() : n.written())
                        .toList()))
        .toList();
  }

  /**
   * The ways in which they are written, whole names before parts of them.
   *
   * @param words words that the texts have in lower case: no surname is told from them
   */
  List<NameForm> forms(Set<String> words) {
    List<NameForm> whole = new ArrayList<>();
    List<NameForm> parts = new ArrayList<>();
    fullerByCoachee.forEach((id, names) -> names.forEach(n -> add(id, n, words, whole, parts)));
    byId.forEach((id, names) -> names.forEach(n -> add(id, n, words, whole, parts)));
    whole.addAll(parts);
    return whole;
  }

  private static void add(
      String id, PersonName name, Set<String> words, List<NameForm> whole, List<NameForm> parts) {
    if (name.words().size() > 1) {
      whole.add(new NameForm(name.written(), id, whereWhole(name, words)));
      addSurname(id, name, words, parts);
      String first = NameWord.of(name.written()).get(0).text();
      parts.add(new NameForm(first, id, whereGiven(first)));
    } else if (name.isSurnameOnly()) {
      addSurname(id, name, words, parts);
      whole.add(new NameForm(name.title() + " " + name.written(), id, NameForm.Where.ANYWHERE));
    } else {
      whole.add(new NameForm(name.written(), id, whereGiven(name.written())));
    }
  }

  private static NameForm.Where whereWhole(PersonName name, Set<String> words) {
    boolean areWords =
        name.words().stream().allMatch(w -> words.contains(w) || NameWords.isOrdinary(w));
    return areWords || name.last().length() == 1
        ? NameForm.Where.CAPITALISED
        : NameForm.Where.ANYWHERE;
  }

  private static NameForm.Where whereGiven(String given) {
    if (!NameLists.SHIPPED.isPlainGiven(Folded.of(given)) || NameWords.isOrdinary(given)) {
      return NameForm.Where.WHERE_FOUND;
    }
    return given.length() <= SHORT ? NameForm.Where.CAPITALISED : NameForm.Where.ANYWHERE;
  }

  private static void addSurname(
      String id, PersonName name, Set<String> words, List<NameForm> parts) {
    String last = name.last();
    NameLists lists = NameLists.SHIPPED;
    boolean isWord =
        words.contains(last)
            || NameWords.isOrdinary(last)
            || lists.isContext("word", last)
            || lists.isContext("month", last)
            || lists.isOrganisation("keyword", last)
            || lists.isOrganisation("generic", last)
            || lists.publicNames().contains(last)
            || lists.given(last) != null;
    if (last.length() >= SHORT && !isWord) {
      List<NameWord> written = NameWord.of(name.written());
      parts.add(
          new NameForm(written.get(written.size() - 1).text(), id, NameForm.Where.CAPITALISED));
    }
  }
}
