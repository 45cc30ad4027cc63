package org.reflectory.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a learner, as it was last imported.
 *
 * @param learner whose
 * @param name as the learner knows it: its path within the imported folder, with {@code /}
 * @param origin the absolute path that it was imported from
 * @param hash SHA-256 of its bytes, in hex
 * @param size in bytes
 * @param importedAt when
 * @param missingSince since when it is no longer where it came from; {@code null} while it is
 */
public record Source(
    String learner,
    String name,
    String origin,
    String hash,
    long size,
    Instant importedAt,
    @Nullable Instant missingSince) {

  /** A file that is where it came from. */
  public Source(
      String learner, String name, String origin, String hash, long size, Instant importedAt) {
    this(learner, name, origin, hash, size, importedAt, null);
  }

  /** The same file, missing since then, or there again with {@code null}. */
  public Source withMissingSince(@Nullable Instant since) {
    return new Source(learner, name, origin, hash, size, importedAt, since);
  }
}
