package org.reflectory.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.reflectory.corpus.Samples;

/** The dashboard from the first file to a correction, in a real browser. */
@TestMethodOrder(OrderAnnotation.class)
class BrowserTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/sessions",
          "/tools",
          "/tools/wheel-of-life",
          "/stages",
          "/coverage",
          "/coverage/8580-501/2.1",
          "/patterns",
          "/intentions",
          "/audit",
          "/notes",
          "/corrections",
          "/import",
          "/import?open=RN08+Tomasz.txt",
          "/search",
          "/search?q=question",
          "/sentences?term=silence");

  private static Served served;
  private static Chromium browser;

  @BeforeAll
  static void start() {
    browser = Chromium.start();
    served = Served.empty();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (served != null) {
      served.close();
    }
  }

  @AfterEach
  void nothingWasComplainedOfAndNobodyElseWasAsked() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .allMatch(url -> url.startsWith(served.server.address()) || url.startsWith("data:"));
  }

  private Chromium open(String path) {
    return browser.open(served.address(path));
  }

  @Test
  @Order(1)
  void filesAreImportedWithTheForm() throws IOException {
    Path samples = served.folder.resolve("samples");
    Samples.copyTo(samples);
    String files;
    try (Stream<Path> all = Files.walk(samples.resolve("amira"))) {
      files =
          all.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.joining("\n"));
    }

    open("/");
    assertThat(browser.address()).endsWith("/import");
    assertThat(browser.see("h1").getText()).isEqualTo("Welcome");
    browser.see("#files").sendKeys(files);
    browser.see("#learner").clear();
    browser.see("#learner").sendKeys("amira");
    browser.see("#upload button").click();

    assertThat(browser.see(".notice").getText()).contains("added");
    assertThat(browser.all("section[aria-labelledby=known] .file")).hasSize(10);
    open("/");
    assertThat(browser.see(".lead").getText()).startsWith("14 sessions with 3 coachees");
  }

  @Test
  @Order(2)
  void everyPageIsShown() {
    for (String page : pages()) {
      open(page);
      assertThat(browser.see("h1").getText()).as(page).isNotBlank();
      assertThat(browser.all(".chart:not(.drawn)")).as("charts of " + page).isEmpty();
      browser
          .all(".chart canvas")
          .forEach(canvas -> assertThat(canvas.getSize().getHeight()).isPositive());
    }
  }

  @Test
  @Order(3)
  void noPageScrollsSidewaysOnATelephone() {
    browser.narrow(360);
    try {
      for (String page : pages()) {
        open(page);
        browser.see("h1");
        assertThat(browser.script("return document.documentElement.scrollWidth"))
            .as(page)
            .isEqualTo(360L);
      }
    } finally {
      browser.wide();
    }
  }

  private static List<String> pages() {
    List<String> pages = new ArrayList<>(PAGES);
    pages.add("/notes/" + noteWithTool());
    pages.add(WhyTest.path(tool()));
    return pages;
  }

  private static String noteWithTool() {
    return tool().path("noteId").asText();
  }

  /** A mention that a rule found: its words stand out in the sentence. */
  private static JsonNode tool() {
    for (JsonNode mention :
        served
            .get("/api/v1/mentions?term=role-play&stance=practised&kind=reflective-note")
            .json()
            .path("items")) {
      if (mention.path("by").asText().startsWith("role-play/")) {
        return mention;
      }
    }
    throw new AssertionError("no reflective note names role play");
  }

  @Test
  @Order(4)
  void aNumberLeadsToItsSentence() {
    open("/");
    browser.see(".bars .count").click();
    WebElement quote = browser.see(".quote p a");
    String words = quote.getText();
    quote.click();

    assertThat(browser.address()).contains("/notes/").contains("#s-");
    WebElement sentence = browser.see(".sentence:target");
    assertThat(sentence.getText()).isEqualTo(words);
    assertThat(
            browser.script(
                "return document.querySelector(':target').getBoundingClientRect().top <"
                    + " innerHeight"))
        .isEqualTo(true);
  }

  @Test
  @Order(5)
  void aTagThatIsCorrectedChangesTheFiguresUntilThatIsUndone() {
    String before = sessionsWith("role-play");
    open("/notes/" + noteWithTool() + "?term=role-play");
    int highlights = browser.all("a.hit.practised").size();
    browser.see("a.hit.practised").click();
    WebElement card = browser.see(".card.open");
    assertThat(card.getText()).contains("Role play", "Practised", "rule role-play/");

    card.findElement(By.xpath(".//button[text()='Not this']")).click();
    assertThat(browser.see(".notice").getText()).contains("Role play is not in these words.");
    assertThat(browser.all("a.hit.practised")).hasSizeLessThan(highlights);
    int corrections = served.get("/api/v1/corrections").json().path("total").asInt();
    assertThat(corrections).isEqualTo(1);

    browser.see(".notice button").click();
    browser.gone(".notice button");
    assertThat(browser.see(".notice").getText()).startsWith("Taken back");
    assertThat(browser.all("a.hit.practised")).hasSize(highlights);
    assertThat(sessionsWith("role-play")).isEqualTo(before);
  }

  private String sessionsWith(String tool) {
    open("/tools/" + tool);
    return browser.see(".lead").getText();
  }

  @Test
  @Order(6)
  void wordsThatAreSelectedCanBeTagged() {
    open("/notes/" + noteWithTool());
    String words =
        (String)
            browser.script(
                """
                const run = [...document.querySelectorAll('#text .written span[data-begin]')]
                    .find((r) => r.textContent.trim().length > 30);
                const range = document.createRange();
                range.setStart(run.firstChild, 2);
                range.setEnd(run.firstChild, 24);
                getSelection().removeAllRanges();
                getSelection().addRange(range);
                run.dispatchEvent(new MouseEvent('mouseup', {bubbles: true}));
                return range.toString();
                """);
    browser.see("#add #add-term option[value=trust]").click();
    browser.see("#add #add-stance option[value=gap]").click();
    browser.see("#add button[type=submit]").click();

    assertThat(browser.see(".notice").getText()).contains("Trust is here too, as gap.");
    assertThat(served.get("/api/v1/corrections").json().at("/items/0/quote").asText())
        .isEqualTo(words);
    open("/corrections");
    assertThat(browser.see(".correction mark").getText()).isEqualTo(words.strip());
    browser.see(".correction button").click();
    browser.gone(".correction");
  }

  @Test
  @Order(7)
  void aSearchLeadsToThePlace() {
    open("/");
    browser.see("#find").sendKeys("advice", Keys.ENTER);
    assertThat(browser.see("[role=status]").getText()).contains("sentence");
    WebElement hit = browser.see(".results mark");
    assertThat(hit.getText()).containsIgnoringCase("advi");
    hit.click();

    assertThat(browser.see(".sentence:target").getText()).containsIgnoringCase("advi");
  }

  @Test
  @Order(8)
  void theKeyboardIsEnough() {
    open("/notes/" + noteWithTool());
    browser.see("body").sendKeys(Keys.TAB);
    assertThat(browser.script("return document.activeElement.className")).isEqualTo("skip");
    browser.script("document.querySelector('a.hit').focus()");
    browser.see("a.hit:focus").sendKeys(Keys.ENTER);
    browser.see(".card.open");
    browser.see(".card.open").sendKeys(Keys.ESCAPE);
    browser.gone(".card.open");
    assertThat((String) browser.script("return document.activeElement.className"))
        .startsWith("hit");
  }

  @Test
  @Order(9)
  void aTagSaysWhyItIsThere() {
    open("/notes/" + noteWithTool() + "?term=role-play");
    browser.see("a.hit.practised").click();
    browser.see(".card.open .why summary").click();

    assertThat(browser.see(".card.open .reasons").getText()).contains("role-play/");
    assertThat(browser.address()).doesNotContain("/why");
    assertThat(browser.all(".card.open")).hasSize(1);
  }

  @Test
  @Order(10)
  void aSentenceThatDescribesSomethingOpensItsCards() {
    JsonNode described = WhyTest.byTheModel(served, "").get(0);
    open("/notes/" + described.path("noteId").asText());
    String card = browser.see(".marked .mark").getDomAttribute("data-cards");
    browser.see(".marked .mark").click();
    browser.see("#" + card + ".open");
    browser.see(".card.open").sendKeys(Keys.ESCAPE);
    browser.gone(".card.open");

    assertThat((String) browser.script("return document.activeElement.className"))
        .startsWith("mark");
  }

  @Test
  @Order(11)
  void aFindingMayStandAndIsOpenedAgain() {
    open("/audit");
    int open = browser.all(".check .fault").size();
    WebElement card = browser.see(".check .fault");
    String id = card.getDomAttribute("id");
    card.findElement(By.cssSelector(".see summary")).click();
    card.findElement(By.cssSelector("textarea")).sendKeys("My supervisor and I agreed on it.");
    card.findElement(By.cssSelector(".reason button")).click();

    assertThat(browser.see("#said").getText()).contains("It may stand");
    assertThat(browser.all(".check .fault")).hasSize(open - 1);
    assertThat(browser.script("return document.querySelector(':target').id")).isEqualTo("said");
    browser.see(".fold > summary").click();
    assertThat(browser.see("#" + id).getText()).contains("My supervisor and I agreed on it.");
    browser.see("#" + id + " button").click();

    assertThat(browser.see("#said").getText()).contains("open again");
    assertThat(browser.all(".check .fault")).hasSize(open);
  }

  @Test
  @Order(12)
  void theKeyboardTurnsTheSwitch() {
    open("/audit");
    browser.see("[role=switch][aria-checked=false]").sendKeys(Keys.SPACE);
    browser.see("[role=switch][aria-checked=true]").sendKeys(Keys.ENTER);
    browser.see("[role=switch][aria-checked=false]");
  }

  @Test
  @Order(13)
  void aGuessIsConfirmedWhereItStands() {
    open("/import");
    browser.see("#guesses a[href*=Tomasz]").click();
    browser.see(".guesses[open] .guess input[type=date]");
    browser.see(".guesses[open] .settle button").click();

    assertThat(browser.see("#said").getText()).contains("this is right");
    browser.see(".guesses[open] .settle button").click();
    assertThat(browser.see("#said").getText()).contains("taken back");
  }
}
