package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reflectory.ingest.document.Block;

/** Tables that are typed as plain text, and what only looks like one. */
class TextTablesTest {
  @TempDir Path folder;

  private List<String> outline(String text) throws Exception {
    return Outline.of("a.txt", Files.writeString(folder.resolve("any"), text));
  }

  @Test
  void readsColumnsThatStandBelowOneAnother() throws Exception {
    assertThat(
            outline(
                """
                Log 2025                      Kit Moss

                Date   Who           About                    Hrs
                -----  ------------  -----------------------  ---
                4.11   Lena          Taking on the rota from  1
                                     the old lead
                6/11   Omar Haddad   Second thoughts           .75

                Date   Who           About                    Hrs
                2.12   Lena          CANCELLED                 -

                All in the library.
                """))
        .containsExactly(
            "Log 2025                      Kit Moss",
            "line 3: 0=Date | 1=Who | 2=About | 3=Hrs",
            "line 5: 0=4.11 | 1=Lena | 2=Taking on the rota from the old lead | 3=1",
            "line 7: 0=6/11 | 1=Omar Haddad | 2=Second thoughts | 3=.75",
            "line 9: 0=Date | 1=Who | 2=About | 3=Hrs",
            "line 10: 0=2.12 | 1=Lena | 2=CANCELLED | 3=-",
            "All in the library.");
  }

  @Test
  void readsTitlesOnTwoLinesMonthsBetweenRowsAndEmptyCells() throws Exception {
    assertThat(
            outline(
                """
                Date       Coachee        Topic               Length   Running
                                                              (mins)     total
                03/11/25   Lena           Rota                    60         1
                           Omar           Same day                30       1.5
                December
                02/12/25   Lena                                   60       2.5
                TOTAL                                            150
                """))
        .containsExactly(
            "line 1: 0=Date | 1=Coachee | 2=Topic | 3=Length (mins) | 4=Running total",
            "line 3: 0=03/11/25 | 1=Lena | 2=Rota | 3=60 | 4=1",
            "line 4: 1=Omar | 2=Same day | 3=30 | 4=1.5",
            "line 5: 0=December",
            "line 6: 0=02/12/25 | 1=Lena | 3=60 | 4=2.5",
            "line 7: 0=TOTAL | 3=150");
  }

  @Test
  void readsGapsThatDoNotLineUpByTheirNumber() throws Exception {
    assertThat(
            outline(
                "Date    Who    About    Hours\n"
                    + "4.11   Lena   handing over the rota   1\n"
                    + "6.11   Omar Haddad   doubts   1.5\n"))
        .containsExactly(
            "line 1: 0=Date | 1=Who | 2=About | 3=Hours",
            "line 2: 0=4.11 | 1=Lena | 2=handing over the rota | 3=1",
            "line 3: 0=6.11 | 1=Omar Haddad | 2=doubts | 3=1.5");
  }

  @Test
  void readsTabsThatOnlyBringColumnsBelowOneAnother() throws Exception {
    assertThat(
            outline(
                "Date\t\tWho\t\tAbout\t\t\tHours\n"
                    + "4.11.25\t\tLena\t\tRota\t\t\t1\n"
                    + "16.11.25\tOmar Haddad\tSecond thoughts\t\t1.5\n"))
        .containsExactly(
            "line 1: 0=Date | 1=Who | 2=About | 3=Hours",
            "line 2: 0=4.11.25 | 1=Lena | 2=Rota | 3=1",
            "line 3: 0=16.11.25 | 1=Omar Haddad | 2=Second thoughts | 3=1.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date | Who | Hours\n4.11 | Lena | 1\n6.11 | Omar | 2\n",
        "| Date | Who | Hours |\n"
            + "+------+-----+-------+\n"
            + "| 4.11 | Lena | 1 |\n\n"
            + "| 6.11 | Omar | 2 |\n",
        "Date,Who,Hours\n4.11,Lena,1\n6.11,\"Omar\",2\n",
        "Date; Who; Hours\n4.11; Lena; 1\n6.11; Omar; 2\n"
      })
  void readsColumnsPartedByAMark(String text) throws Exception {
    assertThat(outline(text))
        .extracting(line -> line.replaceFirst("^line \\d+: ", ""))
        .containsExactly(
            "0=Date | 1=Who | 2=Hours", "0=4.11 | 1=Lena | 2=1", "0=6.11 | 1=Omar | 2=2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I waited.  She spoke first.  Then we laughed.\n\nI asked.  She told me.  It helped.\n",
        "Date: 12 May 2025    Coachee: Lena    Ref: 04\n\nShe came in late.\n",
        "Apples, pears, plums\n\nBread, milk, tea and a cake, for the team\n",
        "Warm, clear, patient\nCold, vague, hasty\n",
        "Kit Moss     Level 5     Cohort 12\n\nMy portfolio\n"
      })
  void leavesProseAndHeadersAlone(String text) throws Exception {
    assertThat(outline(text)).noneMatch(line -> line.contains("0="));
  }

  @Test
  void keepsLinesOfALogApartThoughTheyAreAsWideAsTheText() throws Exception {
    String text =
        "4 Nov - Lena - an hour - handing the rota over to somebody else\n"
            + "6 Nov - Omar - an hour - whether to go for it or to wait a bit\n"
            + "9 Dec - Lena - an hour - how the first month with the rota was\n";

    assertThat(outline(text)).hasSize(3);
  }

  @Test
  void setsLinesBetweenMarksInBoldAndKeepsRulers() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("any"),
            "--- note 5 ---\n"
                + "She came.\n\n"
                + "*****\n\n"
                + "== Lena 12/2 ==\n"
                + "She left.\n"
                + "--- Note 6 --- Omar\n");

    assertThat(Outline.read("a.txt", file).blocks())
        .map(Block.Text.class::cast)
        .extracting(Block.Text::text, text -> text.runs().getFirst().bold())
        .containsExactly(
            tuple("note 5", true),
            tuple("She came.", false),
            tuple("*****", false),
            tuple("Lena 12/2", true),
            tuple("She left.", false),
            tuple("Note 6 - Omar", true));
  }

  @Test
  void doesNotMakeAHeadingOfAParagraphOverARuler() throws Exception {
    assertThat(outline("I must stop giving advice.\n-----\nLena came again.\n"))
        .containsExactly("I must stop giving advice.", "-----", "Lena came again.");
  }
}
