package org.reflectory.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reflectory.note.Span;

class ReplacedTextProperties {

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("Priya", "Tom", "was", "late", ",", "so", "\ud83d\ude00", "")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  /** Every word of the old text is found in the new one by its old span, replaced or not. */
  @Property(tries = 300)
  void aSpanOfWordsCoversWhatBecameOfThem(@ForAll("words") List<String> words) {
    String old = String.join(" ", words);
    List<Span> spans = new ArrayList<>();
    List<String> became = new ArrayList<>();
    ReplacedText text = new ReplacedText(old);
    int at = 0;
    for (String word : words) {
      Span span = new Span(at, at + word.length());
      spans.add(span);
      String by = word.equals("Priya") ? "Coachee A" : word.equals("Tom") ? "B" : word;
      if (!by.equals(word)) {
        text.replace(span, by);
      }
      became.add(by);
      at += word.length() + 1;
    }
    assertThat(text.text()).isEqualTo(String.join(" ", became));
    for (int from = 0; from < words.size(); from++) {
      for (int to = from; to < words.size(); to++) {
        Span mapped = text.map(new Span(spans.get(from).start(), spans.get(to).end()));
        assertThat(mapped.of(text.text()))
            .isEqualTo(String.join(" ", became.subList(from, to + 1)));
      }
    }
  }

  @Property(tries = 200)
  void aSpanWithinAReplacedWordTakesInAllOfIt(@ForAll("words") List<String> words) {
    String old = "Priya " + String.join(" ", words);
    ReplacedText text = new ReplacedText(old);
    text.replace(new Span(0, 5), "Coachee A");
    assertThat(text.map(new Span(2, 4)).of(text.text())).isEqualTo("Coachee A");
    assertThat(text.map(new Span(0, old.length())).of(text.text())).isEqualTo(text.text());
    assertThat(text.map(new Span(3, old.length()))).isEqualTo(new Span(0, text.text().length()));
  }
}
