package org.reflectory.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the words of a coachee's label are: names, ordinary words too, or words that name nobody.
 */
final class NameWords {
  /** Words with which learners label coachees that they do not name. */
  private static final Set<String> GENERIC =
      Set.of(
          "an",
          "the",
          "my",
          "our",
          "client",
          "clients",
          "coachee",
          "coachees",
          "mentee",
          "person",
          "participant",
          "learner",
          "colleague",
          "manager",
          "leader",
          "director",
          "head",
          "member",
          "employee",
          "staff",
          "student",
          "peer",
          "friend",
          "team",
          "group",
          "somebody",
          "anonymous",
          "anon",
          "name",
          "number",
          "no",
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "professor",
          "sir",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "new",
          "first",
          "second",
          "third",
          "male",
          "female",
          "senior",
          "junior");

  /** Names that are words, months or days as well; in lower case they are taken for the word. */
  private static final Set<String> ORDINARY =
      Set.of(
          "amber",
          "angel",
          "april",
          "art",
          "august",
          "autumn",
          "basil",
          "bill",
          "bishop",
          "black",
          "blue",
          "brook",
          "brown",
          "buck",
          "chance",
          "charity",
          "chase",
          "cherry",
          "chip",
          "christian",
          "clay",
          "cliff",
          "coral",
          "cook",
          "crystal",
          "daisy",
          "dale",
          "dawn",
          "day",
          "dean",
          "dick",
          "don",
          "dot",
          "drew",
          "duke",
          "earl",
          "eve",
          "faith",
          "fern",
          "fleet",
          "forest",
          "fox",
          "frank",
          "gale",
          "gene",
          "ginger",
          "glen",
          "glory",
          "grace",
          "grant",
          "gray",
          "green",
          "guy",
          "hall",
          "happy",
          "harmony",
          "hazel",
          "heath",
          "heather",
          "hill",
          "holly",
          "honour",
          "hope",
          "hunter",
          "iris",
          "ivy",
          "jack",
          "jade",
          "jasmine",
          "jay",
          "jet",
          "jewel",
          "joy",
          "june",
          "justice",
          "king",
          "kit",
          "lance",
          "lane",
          "lark",
          "lily",
          "long",
          "love",
          "major",
          "march",
          "mark",
          "mason",
          "max",
          "may",
          "melody",
          "mercy",
          "miles",
          "mill",
          "miller",
          "misty",
          "moody",
          "nick",
          "noble",
          "norm",
          "olive",
          "page",
          "pat",
          "patience",
          "pearl",
          "penny",
          "pepper",
          "pip",
          "poppy",
          "price",
          "prince",
          "queen",
          "rain",
          "ray",
          "reed",
          "reason",
          "rich",
          "river",
          "rob",
          "robin",
          "rock",
          "rod",
          "rose",
          "rowan",
          "royal",
          "ruby",
          "rusty",
          "sandy",
          "scout",
          "short",
          "sky",
          "sonny",
          "spring",
          "star",
          "sterling",
          "stone",
          "storm",
          "sue",
          "summer",
          "sunny",
          "swift",
          "trinity",
          "verity",
          "violet",
          "wade",
          "walker",
          "ward",
          "warren",
          "west",
          "white",
          "will",
          "winter",
          "wood",
          "young");

  /** What two or three capitals mean that are nobody's initials. */
  private static final Set<String> ACRONYMS =
      Set.of(
          "AC", "AM", "AOB", "BA", "BBC", "CBT", "CE", "CEO", "CFO", "CIO", "CMI", "COO", "CPD",
          "CTO", "CV", "DM", "DR", "ED", "EQ", "EU", "FD", "FM", "GP", "HE", "HQ", "HR", "ICF",
          "ID", "ILM", "IQ", "IT", "KPI", "LD", "MA", "MBA", "MD", "ME", "MS", "NHS", "NLP", "NO",
          "OD", "OK", "OT", "PA", "PC", "PE", "PHD", "PM", "PR", "PS", "QA", "RE", "RN", "SLT",
          "SMT", "ST", "TA", "TED", "TL", "TV", "UK", "UN", "US", "USA", "VP");

  private NameWords() {}

  /** Whether capitals are known to be no initials: HR, IT, CEO. */
  static boolean isAcronym(String capitals) {
    return ACRONYMS.contains(capitals);
  }

  /** Whether a label names nobody by itself. */
  static boolean isGeneric(String label) {
    return GENERIC.contains(label.toLowerCase(Locale.ROOT));
  }

  /** Whether a name is an ordinary word as well. */
  static boolean isOrdinary(String name) {
    return ORDINARY.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The words of a full name by which somebody is called: the first and the last. */
  static List<String> of(String label) {
    String[] words = label.split("[\\s.]+");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      boolean isOuter = i == 0 || i == words.length - 1;
      if (words.length > 1
          && isOuter
          && words[i].length() > 1
          && !isGeneric(words[i])
          && isLetters(words[i])) {
        names.add(words[i]);
      }
    }
    return names;
  }

  private static boolean isLetters(String word) {
    return word.chars()
        .allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019');
  }
}
