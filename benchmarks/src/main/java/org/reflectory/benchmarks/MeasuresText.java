package org.reflectory.benchmarks;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints measures for people. */
final class MeasuresText {
  private static final int WIDTH = 60;

  private final PrintWriter out;

  MeasuresText(PrintWriter out) {
    this.out = out;
  }

  void print(Measures measures) {
    Machine machine = measures.machine();
    line(
        "%s, %d cores, %s, %s; load before the start %.1f",
        machine.processor(), machine.cores(), machine.system(), machine.java(), machine.load());
    TextSize text = measures.text();
    line(
        "%d notes, %d sentences, %d words; %d phrases",
        text.notes(), text.sentences(), text.tokens(), measures.phrases());
    line("");
    line(
        "%-" + WIDTH + "s %7s %9s %12s %12s %8s",
        "",
        "threads",
        "seconds",
        "sentences/s",
        "words/s",
        "found");
    for (Row row : measures.rows()) {
      line(
          "%-" + WIDTH + "s %7d %9.3f %12s %12s %8s",
          row.name(),
          row.threads(),
          row.seconds(),
          number(row.sentencesPerSecond()),
          number(row.tokensPerSecond()),
          row.found() == null ? "" : row.found());
    }
    line("");
    printOnce(measures);
    for (Requirement needed : measures.requirements()) {
      line(
          "%s: %s: %.1f %s, needed %.1f",
          needed.reached() ? "REACHED" : "NOT REACHED",
          needed.what(),
          needed.measured(),
          needed.unit(),
          needed.needed());
    }
    line("");
    measures.method().forEach(sentence -> line("%s", sentence));
    out.flush();
  }

  private void printOnce(Measures measures) {
    if (measures.encoderShare() != null) {
      line("sentences that reached the encoder: %.1f %%", 100 * measures.encoderShare());
    }
    Loading loading = measures.loading();
    if (loading != null) {
      line(
          "loading: corpus %.2f s, rules %.2f s, weights %.2f s the first time and %.2f s again",
          loading.corpus(), loading.rules(), loading.weightsFirst(), loading.weights());
    }
    ColdImport cold = measures.coldImport();
    if (cold != null) {
      line("import from cold: %d sentences in %.1f s", cold.sentences(), cold.seconds());
    }
    if (loading != null || cold != null) {
      line("");
    }
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%,.0f", value);
  }

  private void line(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
