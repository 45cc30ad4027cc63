package org.reflectory.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a run measured.
 *
 * @param phrases how many phrases the peers look for
 * @param loading {@code null} where only the peers were asked for
 * @param encoderShare the share of sentences that reached the encoder; {@code null} if not counted
 * @param coldImport {@code null} if not measured
 * @param method how it was measured
 */
record Measures(
    Machine machine,
    TextSize text,
    int phrases,
    @Nullable Loading loading,
    List<Row> rows,
    @Nullable Double encoderShare,
    @Nullable ColdImport coldImport,
    List<Requirement> requirements,
    List<String> method) {
  Measures {
    rows = List.copyOf(rows);
    requirements = List.copyOf(requirements);
    method = List.copyOf(method);
  }
}
