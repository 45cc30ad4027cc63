package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reflectory.ingest.document.Block;

class MarkdownReaderTest {
  @TempDir Path folder;

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("any"), text);
  }

  @Test
  void readsFrontMatterHeadingsParagraphsAndLists() throws Exception {
    Path file =
        file(
            "---\nDate: 2026-03-12\nclient: Priya\n---\n\n# Title\n\nOne\nparagraph *here*.\n\n- item\n  - inner\n");

    assertThat(Outline.of("a.md", file))
        .containsExactly(
            "properties {date=2026-03-12, client=Priya}",
            "heading1 Title",
            "One paragraph here.",
            "item1 item",
            "item2 inner");
  }

  @Test
  void readsTables() throws Exception {
    Path file = file("| Date | Client |\n|---|---|\n| 23.01 | **Priya** |\n|  | Marcus |\n");

    assertThat(Outline.of("a.md", file))
        .containsExactly(
            "line 1: 0=Date | 1=Client", "line 3: 0=23.01 | 1=Priya", "line 4: 1=Marcus");
  }

  @Test
  void keepsLabelledLinesApart() throws Exception {
    Path file = file("Date: 3 March\nCoachee: Priya\nand more\n");

    assertThat(Outline.of("a.md", file)).containsExactly("Date: 3 March\nCoachee: Priya and more");
  }

  @Test
  void saysTheLineOfEachBlock() throws Exception {
    Block.Text last = (Block.Text) Outline.read("a.md", file("# A\n\nB\n\nC\n")).blocks().getLast();

    assertThat(last.place()).isEqualTo("line 5");
  }
}
