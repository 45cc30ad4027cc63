package org.reflectory.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
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

  @Test
  void leavesOutWhatThePageDoesNotShow() throws Exception {
    Path file =
        file(
            "<html><body><div title=\"header\"><p>Running header</p></div><p>Shown<span style=\"display: none\"> hidden</span>"
                + "<a class=\"sdfootnoteanc\"><sup>1</sup></a><br/>\n  below</p></body></html>");

    assertThat(Outline.of("a.html", file)).containsExactly("Shown\nbelow");
  }

  @Test
  void knowsTheListsOfWord() throws Exception {
    Path file =
        file(
            "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span><![endif]>Asked</p>");

    assertThat(Outline.of("a.html", file)).containsExactly("item2 Asked");
  }

  @Test
  void keepsTheLinesOfPreformattedText() throws Exception {
    assertThat(Outline.of("a.html", file("<pre>Date: 3 March\nI waited.</pre>")))
        .containsExactly("Date: 3 March\nI waited.");
  }

  @Test
  void findsTheEncodingWhereNoneIsDeclared() throws Exception {
    Path file = folder.resolve("any");

    Files.write(file, "<p>Caf\u00e9 \u20ac5</p>".getBytes(Charset.forName("windows-1252")));
    assertThat(Outline.of("a.html", file)).containsExactly("Caf\u00e9 \u20ac5");
    Files.writeString(
        file, "<meta charset=iso-8859-2><p>\u0159</p>", Charset.forName("ISO-8859-2"));
    assertThat(Outline.of("a.html", file)).containsExactly("\u0159");
  }

  @Test
  void saysInWhichRowANestedTableStands() throws Exception {
    assertThat(
            Outline.of(
                "a.html",
                file("<table><tr><td><table><tr><td>inner</td></tr></table></td></tr></table>")))
        .containsExactly("table 1, row 1: 0=table 1, row 1: 0=inner");
  }
}
