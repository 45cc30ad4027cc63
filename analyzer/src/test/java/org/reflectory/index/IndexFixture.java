package org.reflectory.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reflectory.fixture.NoteBuilder;
import org.reflectory.fixture.PortfolioBuilder;
import org.reflectory.fixture.Shared;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.session.SessionLinker;

/** Two learners' notes in an index. */
final class IndexFixture {
  private IndexFixture() {}

  static PortfolioBuilder mine() {
    return new PortfolioBuilder()
        .held("2026-01-05", "Priya Shah", "01", 1)
        .held("2026-02-10", "Tom", "02", 1.5)
        .held("2026-03-15", "Priya Shah", "03", 1)
        .note(
            NoteBuilder.reflective("n1")
                .ref("01")
                .date("2026-01-05")
                .client("Priya Shah")
                .hours(1)
                .says(
                    Section.TECHNIQUES,
                    "I [challenged her|challenge practised] but left no [silence|silence gap].")
                .says(
                    Section.TECHNIQUES,
                    "We drew a [scale|scaling practised!] of her confidence with managers.")
                .says(Section.CONCLUSIONS, "Next time I will [wait longer|silence planned]."))
        .note(
            NoteBuilder.diary("n2")
                .date("2026-02-10")
                .client("Tom")
                .says(Section.TOOLS, "[GROW|grow practised!], [scaling|scaling practised!]")
                .says(Section.FEEDBACK, "He liked the scaling question, he said."))
        .note(
            NoteBuilder.reflective("n3")
                .ref("03")
                .says(
                    Section.CONCLUSIONS,
                    "I avoided any real [challenge|challenge gap!] of his manager's story.")
                .says(Section.CONCLUSIONS, "Silence would have helped us both."));
  }

  static PortfolioBuilder theirs() {
    return new PortfolioBuilder()
        .note(
            NoteBuilder.of(NoteKind.SUPERVISION, "t1")
                .date("2026-04-01")
                .says("My supervisor [challenged|challenge mentioned] me on managers."));
  }

  /** An index with both learners, {@code me} and {@code you}. */
  static NoteIndex open(Path folder) throws IOException {
    NoteIndex index = NoteIndex.open(folder, Shared.corpus().vocabulary());
    write(index, "me", mine());
    write(index, "you", theirs());
    return index;
  }

  static void write(NoteIndex index, String learner, PortfolioBuilder portfolio)
      throws IOException {
    index.replace(
        learner,
        portfolio.indexed(),
        new SessionLinker(learner).link(portfolio.build()),
        "made from " + learner);
  }

  static SearchResult search(NoteIndex index, String query) throws IOException {
    return index.search(new NoteQuery(query, Optional.empty(), 100, 0));
  }

  /** The ids of the sentences that a query finds, in order of their names. */
  static List<String> found(NoteIndex index, String query) throws IOException {
    return search(index, query).hits().stream().map(Hit::sentenceId).sorted().toList();
  }
}
