package org.reflectory.server.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.finding.Report.GuessFinding;
import org.reflectory.programme.Programme;
import org.reflectory.server.answer.Imports;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.session.Client;
import org.reflectory.store.Source;
import org.reflectory.workspace.ImportResult;

/** The files of a portfolio, and the form that adds some. */
final class ImportPage {
  private static final String PATH = "/import";
  private static final String RENAMED = "renamed";
  private static final int MOST_RENAMED = 5;

  private final Portfolios portfolios;
  private final Imports imports;

  ImportPage(Portfolios portfolios, Imports imports) {
    this.portfolios = portfolios;
    this.imports = imports;
  }

  /**
   * @param result what the last import or form did, a sentence each; empty if there was none
   * @param welcome whether there is no portfolio yet
   * @param missing files that are no longer where they came from
   * @param files all files, by name
   * @param toConfirm files with something that the learner is asked to confirm
   * @param said what was said of a guess; {@code null} if nothing was
   * @param coachees how coachees are called, to choose from
   */
  record View(
      Shell shell,
      List<String> result,
      boolean welcome,
      List<ProgrammeChoice> programmes,
      List<FileCards.Card> missing,
      List<FileCards.Card> files,
      List<FileCards.Card> toConfirm,
      @Nullable Said said,
      List<String> coachees) {

    /** The address of a list as a table. */
    String csv(String list) {
      return shell.links().to("/api/v1/" + list + ".csv", Map.of("limit", "1000"));
    }

    /** Whether what a form did is said in a file's card. */
    boolean isSaidIn(FileCards.Card file) {
      return said != null && said.file().equals(file.name());
    }
  }

  record ProgrammeChoice(String id, String label, boolean current) {}

  /** What was said of a guess in a file. */
  record Said(String text, String file) {}

  View view(Visit visit) throws IOException {
    Said said = said(visit);
    String open = visit.parameter("open").orElse("");
    List<FileCards.Card> files = FileCards.of(visit, portfolios, said == null ? open : said.file());
    return new View(
        visit.shell("Files"),
        result(visit),
        false,
        programmes(visit.now().learner().programme()),
        files.stream().filter(file -> !file.missing().isEmpty()).toList(),
        files,
        files.stream().filter(file -> !file.toConfirm().isEmpty()).toList(),
        said,
        visit.now().sessions().clients().clients().stream().map(Client::label).sorted().toList());
  }

  /** The page where there is no portfolio yet. */
  View welcome(Shell shell) {
    return new View(
        shell, List.of(), true, programmes(""), List.of(), List.of(), List.of(), null, List.of());
  }

  private List<ProgrammeChoice> programmes(String current) {
    return portfolios.workspace().corpus().programmes().all().stream()
        .map((Programme p) -> new ProgrammeChoice(p.id(), p.label(), p.id().equals(current)))
        .toList();
  }

  /** What was said of a guess that is still there. */
  private static @Nullable Said said(Visit visit) {
    String id = visit.parameter(FileForms.GUESS).orElse("");
    return visit.report().guesses().stream()
        .filter(guess -> guess.id().equals(id))
        .findFirst()
        .map(ImportPage::said)
        .orElse(null);
  }

  private static Said said(GuessFinding guess) {
    GuessCard card = GuessCard.of(guess);
    return new Said(
        card.what()
            + (card.where().isEmpty() ? "" : ", " + card.where())
            + ": "
            + (card.isOpen() ? "taken back. It is as it was before." : card.said()),
        guess.file());
  }

  private List<String> result(Visit visit) {
    List<String> sentences = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    for (String name : List.of("added", "updated", "unchanged")) {
      int count = count(visit, name);
      if (count > 0) {
        counts.add(count + " " + name);
      }
    }
    if (!counts.isEmpty()) {
      sentences.add(Words.list(counts) + ".");
    }
    sentences.addAll(renamed(visit));
    int missing = count(visit, "missing");
    if (missing > 0) {
      sentences.add(
          Words.count(missing, "file")
              + (missing == 1 ? " is" : " are")
              + " no longer there: say below what is to become of "
              + (missing == 1 ? "it." : "them."));
    }
    switch (visit.parameter(Fields.SAID).orElse("")) {
      case FileForms.FORGOTTEN ->
          sentences.add("The file was taken out. Import it again to bring it back.");
      case FileForms.KEPT -> sentences.add("The file stays, and is not asked about again.");
      default -> {}
    }
    return sentences;
  }

  private static int count(Visit visit, String name) {
    return visit
        .parameter(name)
        .filter(value -> value.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  /**
   * Files that came again under another name: of those that are known, what they are called now.
   */
  private List<String> renamed(Visit visit) {
    List<String> names = visit.ctx().queryParams(RENAMED);
    List<String> sentences =
        portfolios.workspace().sources(visit.now().learner().id()).stream()
            .filter(source -> names.contains(source.name()))
            .map(
                source ->
                    "“"
                        + source.name()
                        + "” is called “"
                        + nameNow(source)
                        + "” now; it is known here by its old name.")
            .collect(Collectors.toList());
    int more = count(visit, "alsoRenamed");
    if (more > 0 && !sentences.isEmpty()) {
      sentences.add("So " + (more == 1 ? "is 1 more." : "are " + more + " more."));
    }
    return sentences;
  }

  private static String nameNow(Source source) {
    String origin = source.origin();
    return origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
  }

  /** Takes the form's files in, and leads to the list of files. */
  void take(Context ctx) throws IOException {
    ImportResult result = imports.run(ctx);
    List<ImportResult.Renamed> renamed = result.renamed();
    String names =
        renamed.stream()
            .limit(MOST_RENAMED)
            .map(one -> "&" + RENAMED + "=" + Links.part(one.before()))
            .collect(Collectors.joining());
    Fields.lead(
        ctx,
        result.learner(),
        PATH,
        Links.ordered(
            "added", String.valueOf(result.added()),
            "updated", String.valueOf(result.updated()),
            "unchanged", String.valueOf(result.unchanged()),
            "missing", result.missing().isEmpty() ? "" : String.valueOf(result.missing().size()),
            "alsoRenamed",
                renamed.size() > MOST_RENAMED ? String.valueOf(renamed.size() - MOST_RENAMED) : ""),
        names);
  }
}
