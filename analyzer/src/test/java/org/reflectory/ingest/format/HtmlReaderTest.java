package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {
  @TempDir Path folder;

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("any"), text);
  }

  @Test
  void readsHeadingsParagraphsListsAndTables() throws Exception {
    Path file =
        file(
            "<html><head><title>x</title><style>p{}</style></head><body><h2>Title</h2><p>One<br>two</p><ul><li>item<ul><li>inner</li></ul></li></ul>"
                + "<table><tr><td rowspan=2>Tall</td><td>b</td></tr><tr><td>c</td></tr></table><script>no()</script></body></html>");

    assertThat(Outline.of("a.html", file))
        .containsExactly(
            "heading2 Title",
            "One\ntwo",
            "item1 item",
            "item2 inner",
            "table 1, row 1: 0⇓2=Tall | 1=b",
            "table 1, row 2: 1=c");
  }

  @Test
  void readsAWebPageWhateverItsName() throws Exception {
    assertThat(Outline.of("note", file("<!DOCTYPE html><html><body><p>Text</p></body></html>")))
        .containsExactly("Text");
  }
}
