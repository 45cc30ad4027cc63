package org.reflectory.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house holds: one way through, no cycles, one home for each library. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.reflectory");

  private static final String[] CORPUS = {
    "org.reflectory.corpus..",
    "org.reflectory.vocabulary..",
    "org.reflectory.rule..",
    "org.reflectory.programme..",
    "org.reflectory.framework..",
    "org.reflectory.gold.."
  };

  @Test
  void nobodyKnowsTheServer() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.reflectory.server..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.reflectory.server..")
        .because("what the product finds must not depend on who looks at it")
        .check(CLASSES);
  }

  @Test
  void theCorpusKnowsOnlyItself() {
    noClasses()
        .that()
        .resideInAnyPackage(CORPUS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.reflectory.analytics..",
            "org.reflectory.audit..",
            "org.reflectory.cli..",
            "org.reflectory.eval..",
            "org.reflectory.finding..",
            "org.reflectory.index..",
            "org.reflectory.ingest..",
            "org.reflectory.json..",
            "org.reflectory.model..",
            "org.reflectory.note..",
            "org.reflectory.portfolio..",
            "org.reflectory.pseudonym..",
            "org.reflectory.session..",
            "org.reflectory.store..",
            "org.reflectory.tag..",
            "org.reflectory.text..",
            "org.reflectory.workspace..")
        .because("the corpus is data with the types that describe it; others read it")
        .check(CLASSES);
  }

  @Test
  void noPackageIsInACycle() {
    slices()
        .matching("org.reflectory.(**)")
        .should()
        .beFreeOfCycles()
        .because("data flows one way, and a package can be read knowing only those before it")
        .check(CLASSES);
  }

  @Test
  void fileFormatsHaveOneHome() {
    assertHome(
        "a file's format matters to its reader alone",
        new String[] {"org.reflectory.ingest.."},
        "org.apache.poi..",
        "org.odftoolkit..",
        "org.apache.pdfbox..",
        "org.commonmark..",
        "org.jsoup..",
        "org.apache.tika..",
        "org.apache.james..",
        "com.ibm.icu..");
  }

  @Test
  void csvHasOneHome() {
    assertHome(
        "CSV is read in one place and written in one",
        new String[] {"org.reflectory.ingest..", "org.reflectory.server.api.."},
        "org.apache.commons.csv..");
  }

  @Test
  void openNlpHasOneHome() {
    assertHome(
        "sentences and tokens are ours once they are found",
        new String[] {"org.reflectory.text.."},
        "opennlp..");
  }

  @Test
  void theSentenceModelHasOneHome() {
    assertHome(
        "another model may take the place of this one",
        new String[] {"org.reflectory.model.."},
        "ai.onnxruntime..");
  }

  @Test
  void luceneHasOneHome() {
    assertHome(
        "a finding must not know how it was looked up",
        new String[] {"org.reflectory.index..", "org.reflectory.tag.."},
        "org.apache.lucene..");
  }

  @Test
  void tablesawHasOneHome() {
    assertHome(
        "tables are how findings are computed, not what they are",
        new String[] {"org.reflectory.analytics.."},
        "tech.tablesaw..");
  }

  @Test
  void theDatabaseHasOneHome() {
    assertHome(
        "another database may take the place of this one",
        new String[] {"org.reflectory.store.."},
        "org.flywaydb..",
        "org.jdbi..",
        "org.sqlite..");
  }

  @Test
  void httpHasOneHome() {
    assertHome(
        "only the server speaks HTTP",
        new String[] {"org.reflectory.server.."},
        "io.javalin..",
        "org.eclipse.jetty..",
        "jakarta.servlet..");
  }

  @Test
  void templatesHaveOneHome() {
    assertHome(
        "only pages are made of templates",
        new String[] {"org.reflectory.server.page.."},
        "gg.jte..");
  }

  @Test
  void theCommandLineHasOneHome() {
    assertHome(
        "what a command does can be done without it",
        new String[] {"org.reflectory.cli..", "org.reflectory.server"},
        "picocli..",
        "me.tongfei..");
  }

  @Test
  void pagesAndApiDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("org.reflectory.server.page..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.reflectory.server.api..")
        .because("what both need has its home in org.reflectory.server.answer")
        .check(CLASSES);
  }

  private static void assertHome(String because, String[] homes, String... library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .because(because)
        .check(CLASSES);
  }
}
