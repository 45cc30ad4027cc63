package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {
  @TempDir Path folder;

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("any"), text);
  }

  @Test
  void joinsLinesThatWereWrapped() throws Exception {
    Path file =
        file(
            "I asked her what a better week would look like and she went quiet\n"
                + "for a long time before she answered.\n\nNext I waited.\n");

    assertThat(Outline.of("a.txt", file))
        .containsExactly(
            "I asked her what a better week would look like and she went quiet for a long time before she answered.",
            "Next I waited.");
  }

  @Test
  void keepsLinesApartWhereTheFileDoesNotWrap() throws Exception {
    String paragraph =
        "A paragraph on one line that is a good deal longer than any line would be in a file that wraps its lines somewhere. ";

    assertThat(Outline.of("a.txt", file(paragraph + "\nAnother one\nand a third\n")))
        .containsExactly(paragraph.strip(), "Another one", "and a third");
  }

  @Test
  void keepsLabelledLinesAndItemsApart() throws Exception {
    Path file = file("Date: 3 March\nCoachee: Priya\nPurpose\nTo listen.\n- one\n- two\n");

    assertThat(Outline.of("a.txt", file))
        .containsExactly(
            "Date: 3 March", "Coachee: Priya", "Purpose", "To listen.", "item1 one", "item1 two");
  }

  @Test
  void takesUnderlinedLinesForHeadings() throws Exception {
    assertThat(Outline.of("a.txt", file("Reflective note 3\n=====\n\nText.\n")))
        .containsExactly("heading2 Reflective note 3", "Text.");
  }

  @Test
  void makesTablesOfLinesWithTabs() throws Exception {
    Path file = file("Log\n\nDate:\tCoachee\t\tHours\n23.01\tPriya\t\t1\n\nAfter\n");

    assertThat(Outline.of("a.txt", file))
        .containsExactly(
            "Log",
            "line 3: 0=Date: | 1=Coachee | 3=Hours",
            "line 4: 0=23.01 | 1=Priya | 3=1",
            "After");
  }

  @Test
  void readsTheMarkupThatConvertersLeaveInCells() throws Exception {
    Path file =
        file(
            "<p>1. Name:</p> <ul> - first -second </ul>\t<p><i>one</i></p> <ul> - <i>two</i> - three </ul>\n");

    assertThat(Outline.of("a.txt", file))
        .containsExactly(
            "line 1: 0=1. Name:/item1 first/item1 second | 1=one/item1 two/item1 three");
  }

  @Test
  void readsNotesThatBeginLikeAnEMail() throws Exception {
    assertThat(
            Outline.of(
                "a.txt", file("Date: 20.11.25\nFrom: me\nSubject: Denise\n\nShe spoke first.\n")))
        .contains("Date: 20.11.25", "She spoke first.");
  }
}
