package org.reflectory.generated;

import java.util.List;
import java.util.stream.IntStream;

/** What a learner calls the people they coach. */
enum NameStyle {
  FIRST_NAME,
  FULL_NAME,
  INITIALS,
  DOTTED_INITIALS,
  LETTER,
  NUMBER,
  PSEUDONYM;

  private static final List<String> PEOPLE =
      List.of(
          "Helen Marsh:w",
          "Jane Thompson:w",
          "Priya Nair:w",
          "Zoë Keller:w",
          "Siân Rees:w",
          "Amina Yusuf:w",
          "Kirsty Boyd:w",
          "Lucy Okafor:w",
          "Dan Whitlock:m",
          "Marcus Eden:m",
          "José Ferreira:m",
          "Tomasz Zielinski:m",
          "Ravi Gill:m",
          "Owen Price:m",
          "Callum Innes:m",
          "Femi Adeyemi:m");
  private static final List<String> PSEUDONYMS =
      List.of("Robin", "Alex", "Sam", "Charlie", "Jules", "Ash", "Kit", "Morgan", "Rowan", "Toni");

  /** So many people, no two with the same initials or first name. */
  List<Coachee> coachees(Dice dice, int count) {
    List<String> people = dice.some(PEOPLE, count);
    List<String> pseudonyms = dice.shuffled(PSEUDONYMS);
    String letterWord = dice.of("Coachee ", "Client ", "Coachee ");
    return IntStream.range(0, people.size())
        .mapToObj(
            i -> {
              String person = people.get(i);
              String name = person.substring(0, person.length() - 2);
              String label = label(name, i, letterWord, pseudonyms);
              return new Coachee(label, name, person.endsWith("w"));
            })
        .toList();
  }

  /** Whether the portfolio keeps people's names out of it. */
  boolean hidesNames() {
    return this != FIRST_NAME && this != FULL_NAME;
  }

  private String label(String name, int number, String word, List<String> pseudonyms) {
    int space = name.indexOf(' ');
    char first = name.charAt(0);
    char last = name.charAt(space + 1);
    return switch (this) {
      case FIRST_NAME -> name.substring(0, space);
      case FULL_NAME -> name;
      case INITIALS -> "" + first + last;
      case DOTTED_INITIALS -> first + "." + last + ".";
      case LETTER -> word + (char) ('A' + number);
      case NUMBER -> word + (number + 1);
      case PSEUDONYM -> pseudonyms.get(number);
    };
  }
}
