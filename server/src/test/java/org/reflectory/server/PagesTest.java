package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SampleServer.class)
class PagesTest {
  private static final int MOST_PAGES = 1_500;

  /** Of pages that there are hundreds of, a few stand for all. */
  private static final int MOST_OF_A_KIND = 40;

  private final Served served;

  PagesTest(Served served) {
    this.served = served;
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() {
    Map<String, Document> pages = new LinkedHashMap<>();
    Set<String> links = new LinkedHashSet<>();
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of("/?learner=amira"));
    while (!open.isEmpty() && pages.size() < MOST_PAGES) {
      String path = open.removeFirst();
      if (pages.containsKey(path)) {
        continue;
      }
      Answer answer = served.get(path, "Accept", "text/html");
      assertThat(answer.status()).as(path).isEqualTo(200);
      if (path.startsWith("/api/")) {
        assertThat(answer.header("Content-Type")).as(path).startsWith("text/csv");
        pages.put(path, new Document(path));
        continue;
      }
      Document page = Jsoup.parse(answer.body(), served.address(path));
      pages.put(path, page);
      assertWellMade(path, page);
      for (Element link : page.select("a[href]")) {
        links.add(link.absUrl("href"));
        String target = pathOf(link.absUrl("href"));
        Set<String> kind = kinds.computeIfAbsent(kindOf(target), k -> new LinkedHashSet<>());
        if (!target.contains("gareth")
            && (kindOf(target).isEmpty() || kind.size() < MOST_OF_A_KIND)) {
          kind.add(target);
          open.add(target);
        }
      }
    }

    assertThat(kinds).containsKeys("reasons", "narrowed twice");
    assertThat(pages).hasSizeGreaterThan(60).hasSizeLessThan(MOST_PAGES);
    for (String link : links) {
      String anchor = URI.create(link).getFragment();
      Document page = pages.get(pathOf(link));
      if (anchor != null && page != null) {
        assertThat(page.getElementById(anchor)).as(link).isNotNull();
      }
    }
  }

  /** Every tag has its reasons, and every term of a note can be narrowed to a stance. */
  private static String kindOf(String path) {
    if (path.contains("/why?")) {
      return "reasons";
    }
    boolean twice =
        path.startsWith("/notes/") && path.contains("term=") && path.contains("stance=");
    return twice ? "narrowed twice" : "";
  }

  private String pathOf(String link) {
    assertThat(link).startsWith(served.server.address());
    String path = link.substring(served.server.address().length() - 1);
    int hash = path.indexOf('#');
    return hash < 0 ? path : path.substring(0, hash);
  }

  /** What the policy forbids is not there, and what assistive programs need is. */
  private static void assertWellMade(String path, Document page) {
    assertThat(page.select("[style], style, script:not([src]), [onclick]")).as(path).isEmpty();
    assertThat(page.select("h1")).as(path).hasSize(1);
    assertThat(page.select("main")).as(path).hasSize(1);
    assertThat(page.select("html[lang]")).as(path).hasSize(1);
    assertThat(page.select("table:not(:has(caption))")).as(path).isEmpty();
    assertThat(page.select("thead th:not([scope]), tbody th:not([scope])")).as(path).isEmpty();
    assertThat(page.select("img:not([alt])")).as(path).isEmpty();
    for (Element control : page.select("input:not([type=hidden]), select, textarea")) {
      assertThat(page.select("label[for=" + control.id() + "]")).as(path + control).hasSize(1);
    }
    Set<String> ids = new LinkedHashSet<>();
    page.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(path + " #" + e.id()).isTrue());
    page.select("form[method=post]")
        .forEach(form -> assertThat(form.select("input[name=token]")).as(path).hasSize(1));
    page.select("script[src], link[href], img[src]")
        .forEach(e -> assertThat(e.attr("src") + e.attr("href")).startsWith("/assets/"));
  }

  @Test
  void aNoteIsShownAsItWasWritten() {
    String id =
        served
            .get("/api/v1/notes?learner=amira&kind=reflective-note")
            .json()
            .path("items")
            .get(0)
            .path("id")
            .asText();
    var note = served.get("/api/v1/notes/" + id + "?learner=amira").json();

    Document page =
        Jsoup.parse(served.get("/notes/" + id + "?learner=amira", "Accept", "text/html").body());

    note.path("sentences")
        .forEach(
            sentence -> {
              String text =
                  note.path("text")
                      .asText()
                      .substring(sentence.path("begin").asInt(), sentence.path("end").asInt());
              int number = Integer.parseInt(sentence.path("id").asText().replaceAll(".*\\.", ""));
              Element shown = page.getElementById("s-" + number);
              assertThat(shown).isNotNull();
              assertThat(shown.wholeText()).isEqualTo(text);
              assertThat(shown.select(".hit, .mark").isEmpty())
                  .isEqualTo(sentence.path("mentions").isEmpty());
            });
    assertThat(page.select(".block.heading .hit, .block.template .hit, .block.sample .hit"))
        .isEmpty();
    page.select(".mark")
        .forEach(
            mark -> assertThat(page.select("#text .marked")).contains(mark.closest(".marked")));
  }

  @Test
  void aNoteSaysHowDeepItReflects() {
    var note = served.get("/api/v1/notes?learner=amira&kind=reflective-note").json().at("/items/0");

    Document page =
        Jsoup.parse(
            served
                .get("/notes/" + note.path("id").asText() + "?learner=amira", "Accept", "text/html")
                .body());

    Element depth = page.expectFirst("details.depth");
    assertThat(depth.text()).contains(note.at("/reflection/why").asText());
    assertThat(depth.select(".quote p").eachText())
        .hasSameSizeAs(note.at("/reflection/evidence").findValuesAsText("quote"));
  }

  @Test
  void assetsMayBeKeptForGood() {
    Document page = Jsoup.parse(served.get("/?learner=amira", "Accept", "text/html").body());
    String style = page.select("link[rel=stylesheet]").attr("href");

    Answer answer = served.get(style);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/css");
    assertThat(answer.header("Cache-Control")).contains("immutable");
    assertThat(served.get("/assets/x/../../state.db").status()).isEqualTo(404);
    assertThat(served.get("/assets/x/state.db").status()).isEqualTo(404);
    assertThat(served.get("/?learner=amira", "Accept", "text/html").header("Cache-Control"))
        .isEqualTo("no-store");
  }
}
