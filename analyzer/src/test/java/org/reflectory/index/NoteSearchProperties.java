package org.reflectory.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.reflectory.note.Note;

class NoteSearchProperties {
  private static final Map<String, String> TEXTS = new HashMap<>();
  private static Path folder;
  private static NoteIndex index;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("index");
    index = IndexFixture.open(folder);
    Stream.of(IndexFixture.mine(), IndexFixture.theirs())
        .flatMap(portfolio -> portfolio.build().notes().stream())
        .forEach((Note note) -> TEXTS.put(note.id(), note.text()));
  }

  @AfterContainer
  static void close() throws IOException {
    index.close();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }

  @Provide
  Arbitrary<String> query() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "term:challenge",
            "term:silence",
            "stance:gap",
            "stance:practised",
            "family:tool",
            "client:Priya",
            "kind:diary",
            "silence",
            "managers",
            "challeng*",
            "\"left no\"",
            "\"term:challenge avoided\"~5",
            "after:2026-02-01",
            "NOT",
            "-",
            "OR",
            "AND",
            "(",
            ")",
            "\"",
            "term:",
            "~3",
            "*",
            ":",
            "learner:(me OR you)",
            "[",
            "\\",
            "/",
            "?",
            "");
    return piece.list().ofMaxSize(8).map(pieces -> String.join(" ", pieces));
  }

  @Property(tries = 400)
  void anyQueryIsAnsweredOrRefusedWithAReason(@ForAll("query") String query) throws IOException {
    answered(query);
  }

  @Property(tries = 200)
  void anyTextIsAnsweredOrRefusedWithAReason(@ForAll String query) throws IOException {
    answered(query);
  }

  private static void answered(String query) throws IOException {
    List<Hit> hits;
    try {
      hits = index.search(new NoteQuery(query, Optional.empty(), 50, 0)).hits();
    } catch (QueryException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    for (Hit hit : hits) {
      String text = TEXTS.getOrDefault(hit.noteId(), "");
      assertThat(text.substring(hit.begin(), hit.end())).isEqualTo(hit.match());
      assertThat(text).contains(hit.before() + hit.match() + hit.after());
      assertThat(text.substring(hit.begin() - hit.before().length(), hit.begin()))
          .isEqualTo(hit.before());
    }
  }
}
