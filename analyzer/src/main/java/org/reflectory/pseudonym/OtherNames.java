package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.note.SourcePlace;
import org.reflectory.session.ClientDirectory;

/**
 * The people and organisations whom a learner's documents name besides the coachees. Immutable and
 * thread-safe.
 *
 * <p>A name that a coachee may be meant by is theirs; a first name is that of the one person who
 * has it. Ids are made of names, so that whoever was there before keeps theirs when other files are
 * imported.
 */
public final class OtherNames {
  /** Nobody. */
  public static final OtherNames NONE = new OtherNames(List.of(), List.of(), new NameFinder());

  /**
   * Somebody who is no coachee, or an organisation.
   *
   * @param id stable; {@code p-} or {@code o-} and a hash
   * @param kind which of the two
   * @param names as written, the fullest first
   */
  public record Other(String id, NameFinder.Kind kind, List<String> names) {
    public Other {
      names = List.copyOf(names);
    }
  }

  private static final Pattern IN_BRACKETS = Pattern.compile("\\G\\s?\\((\\p{Lu}{2,6})\\)");

  private final List<Other> all;
  private final List<NameForm> forms;
  private final NameFinder finder;

  private OtherNames(List<Other> all, List<NameForm> forms, NameFinder finder) {
    this.all = List.copyOf(all);
    this.forms = List.copyOf(forms);
    this.finder = finder;
  }

  /**
   * Everybody whom a portfolio names.
   *
   * @param learner the learner's id; part of each id
   * @param content the portfolio, as written
   * @param clients the coachees, as the learner names them
   * @param known every id that has a pseudonym already
   * @param finder finds the names
   */
  public static OtherNames of(
      String learner,
      IndexedPortfolio content,
      ClientDirectory clients,
      Collection<String> known,
      NameFinder finder) {
    Collected collected = new Collected();
    Set<String> files = new HashSet<>();
    for (PlacedText text : PortfolioTexts.whole(content)) {
      collected.addText(text.text(), finder);
      SourcePlace place = text.place();
      if (files.add(place.file())) {
        collected.addFile(place.file(), finder);
      }
    }
    OtherIds ids = new OtherIds(learner, known);
    OtherPeople people = new OtherPeople(collected.people.values(), clients, ids);
    OtherOrganisations organisations =
        new OtherOrganisations(collected.organisations, collected.acronyms, ids);
    List<Other> all = new ArrayList<>(people.people());
    all.addAll(organisations.organisations());
    all.sort(Comparator.comparing(Other::id));
    List<NameForm> forms = new ArrayList<>(people.forms(collected.words));
    forms.addAll(organisations.forms(collected.words));
    return new OtherNames(all, forms, finder);
  }

  /** What the texts say: names by their folded form, and the words in lower case. */
  private static final class Collected {
    final Map<String, String> people = new TreeMap<>();
    final Map<String, String> organisations = new TreeMap<>();
    final Map<String, String> acronyms = new LinkedHashMap<>();
    final Set<String> words = new HashSet<>();

    void addText(String text, NameFinder finder) {
      for (NameFinder.Found found : finder.find(text)) {
        boolean isPerson = found.kind() == NameFinder.Kind.PERSON;
        String key = Folded.of(found.name());
        (isPerson ? people : organisations).putIfAbsent(key, found.name());
        Matcher bracket = IN_BRACKETS.matcher(text);
        if (!isPerson && bracket.find(found.span().end())) {
          acronyms.putIfAbsent(key, bracket.group(1));
        }
      }
      NameWord.of(text).stream().filter(NameWord::isLower).forEach(w -> words.add(w.key()));
    }

    void addFile(String file, NameFinder finder) {
      for (NameFinder.Found found :
          finder.find(file.replaceAll("[_/.-]|(?<=\\p{L})(?=\\p{N})", " "))) {
        boolean isPerson = found.kind() == NameFinder.Kind.PERSON;
        (isPerson ? people : organisations).putIfAbsent(Folded.of(found.name()), found.name());
      }
    }
  }

  /** Everybody, by id. */
  public List<Other> all() {
    return all;
  }

  /**
   * The pseudonyms that are to be given to those who have none yet: Person A, Organisation A and so
   * on.
   *
   * @param known the pseudonym of each who has one, coachees included, by id
   */
  public Map<String, String> pseudonyms(Map<String, String> known) {
    Map<String, String> fresh = new TreeMap<>();
    Set<String> taken = new HashSet<>(known.values());
    for (Other other : all) {
      if (!known.containsKey(other.id())) {
        boolean isPerson = other.kind() == NameFinder.Kind.PERSON;
        String pseudonym = Pseudonyms.next(isPerson ? "Person" : "Organisation", taken);
        taken.add(pseudonym);
        fresh.put(other.id(), pseudonym);
      }
    }
    return fresh;
  }

  /** The ways in which they are written, and fuller names of coachees; who comes first has them. */
  List<NameForm> forms() {
    return forms;
  }

  NameFinder finder() {
    return finder;
  }
}
