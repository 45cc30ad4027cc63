package org.reflectory.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientDirectoryTest {

  private static ClientDirectory of(String... labels) {
    return new ClientDirectory("me", List.of(labels));
  }

  private static List<String> shown(ClientDirectory clients) {
    return clients.clients().stream().map(Client::label).toList();
  }

  @Test
  void capitalsPossessivesAndRemarksMakeNoOtherCoachee() {
    ClientDirectory clients =
        of("Priya", "PRIYA", "Priya's", "Priya\u2019s", "Priya (HR)", " priya ");
    assertThat(clients.clients()).hasSize(1);
    assertThat(clients.find("priya (hr)")).contains(clients.clients().get(0));
  }

  @Test
  void aFirstNameIsTheFullNameThatBeginsWithIt() {
    ClientDirectory clients = of("Priya", "Priya Shah");
    assertThat(shown(clients)).containsExactly("Priya Shah");
    assertThat(clients.find("Priya")).isEqualTo(clients.find("Priya Shah"));
  }

  @Test
  void anInitialIsTheOnlyNameThatBeginsWithIt() {
    ClientDirectory clients = of("P", "P.", "Priya", "Tom");
    assertThat(shown(clients)).containsExactly("Priya", "Tom");
    assertThat(clients.find("P.")).isEqualTo(clients.find("Priya"));
  }

  @Test
  void anInitialThatFitsTwoNamesIsSomebodyOfItsOwn() {
    assertThat(shown(of("P", "Priya", "Paul"))).containsExactly("P", "Paul", "Priya");
  }

  @Test
  void aFirstNameThatFitsTwoPeopleIsSomebodyOfItsOwn() {
    assertThat(shown(of("Priya", "Priya Shah", "Priya Nair")))
        .containsExactly("Priya", "Priya Nair", "Priya Shah");
  }

  @Test
  void anInitialFollowsAFirstNameToTheFullName() {
    ClientDirectory clients = of("P", "Priya", "Priya Shah");
    assertThat(shown(clients)).containsExactly("Priya Shah");
    assertThat(clients.find("P")).isEqualTo(clients.find("Priya Shah"));
  }

  @Test
  void labelsThatOnlyBeginWithTheSameLettersAreDifferentPeople() {
    assertThat(shown(of("Jo", "Joanna"))).containsExactly("Jo", "Joanna");
  }

  @ParameterizedTest
  @CsvSource({
    "RT, R.T.",
    "RT, R. T.",
    "R.T., Rachel Tennant",
    "Sam K., Sam Kelly",
    "Mr Khan, Imran Khan",
    "A, Coachee A",
    "2, Client 2"
  })
  void shorterFormsMeanTheSamePerson(String shorter, String longer) {
    ClientDirectory clients = of(shorter, longer, "Tom");
    assertThat(clients.clients()).hasSize(2);
    assertThat(clients.find(shorter)).isEqualTo(clients.find(longer));
  }

  @Test
  void initialsStandForNobodyWhereTwoPeopleHaveThem() {
    assertThat(shown(of("RT", "Rachel Tennant", "Robert Tait")))
        .containsExactly("RT", "Rachel Tennant", "Robert Tait");
  }

  @Test
  void whoWritesInitialsIsShownInitials() {
    assertThat(shown(of("RT", "RT", "Rachel Tennant"))).containsExactly("RT");
    assertThat(shown(of("RT", "Rachel Tennant", "Rachel"))).containsExactly("Rachel Tennant");
  }

  @Test
  void aShortNameIsNoInitials() {
    assertThat(shown(of("Jo", "Jane Obi"))).containsExactly("Jane Obi", "Jo");
  }

  @Test
  void numberedPseudonymsStayApart() {
    assertThat(shown(of("Client A", "Client B", "Coachee 1", "Coachee 10")))
        .containsExactly("Client A", "Client B", "Coachee 1", "Coachee 10");
  }

  @Test
  void aLabelOfMarksAloneIsNobody() {
    ClientDirectory clients = of("-", "", "(tbc)", "?");
    assertThat(clients.clients()).isEmpty();
    assertThat(clients.find("-")).isEmpty();
    assertThat(clients.find(null)).isEmpty();
  }

  @Test
  void twoLearnersNeverShareACoacheesId() {
    String mine = new ClientDirectory("me", List.of("Priya")).clients().get(0).id();
    String theirs = new ClientDirectory("them", List.of("Priya")).clients().get(0).id();
    assertThat(mine).isNotEqualTo(theirs);
  }

  @Test
  void theOrderOfLabelsMakesNoDifference() {
    assertThat(of("P", "Priya Shah", "Tom", "Priya").clients())
        .isEqualTo(of("Priya", "Tom", "Priya Shah", "P").clients());
  }

  @Test
  void renamedCoacheesAreFoundByEitherName() {
    ClientDirectory clients = of("Priya Shah", "P");
    String id = clients.clients().get(0).id();
    ClientDirectory renamed = clients.renamed(Map.of(id, "Coachee A"));
    assertThat(renamed.find("P").map(Client::label)).contains("Coachee A");
    assertThat(renamed.find("Coachee A").map(Client::id)).contains(id);
  }

  @Test
  void aCoacheeKeepsTheirIdWhenOtherFilesWriteTheNameInFull() {
    ClientDirectory before = of("P", "Tom");
    ClientDirectory between = new ClientDirectory("me", List.of("P", "Tom", "Priya"), before.ids());
    ClientDirectory after =
        new ClientDirectory("me", List.of("P", "Tom", "Priya", "Priya Shah"), between.ids());
    assertThat(after.clients()).hasSize(2);
    assertThat(after.find("Priya Shah").map(Client::id))
        .isEqualTo(before.find("P").map(Client::id));
    assertThat(after.find("Tom")).isEqualTo(before.find("Tom"));
  }

  @Test
  void whenALabelTurnsOutToMeanTwoPeopleTheFullerNameKeepsTheId() {
    ClientDirectory before = of("P");
    ClientDirectory named = new ClientDirectory("me", List.of("P", "Priya"), before.ids());
    ClientDirectory after = new ClientDirectory("me", List.of("P", "Priya", "Paul"), named.ids());
    assertThat(after.clients()).extracting(Client::id).doesNotHaveDuplicates().hasSize(3);
    assertThat(after.find("Priya").map(Client::id)).isEqualTo(before.find("P").map(Client::id));
  }

  @Test
  void idsAreTheSameWhereverTheSameFilesAreRead() {
    assertThat(of("Tom", "Priya Shah", "P").ids()).isEqualTo(of("P", "Priya Shah", "Tom").ids());
    assertThat(new ClientDirectory("me", List.of("Tom", "P"), of("Tom", "P").ids()).ids())
        .isEqualTo(of("Tom", "P").ids());
  }
}
