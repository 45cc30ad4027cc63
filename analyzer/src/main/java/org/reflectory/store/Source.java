package org.reflectory.store;

import java.time.Instant;

/**
 * A file of a learner, as it was last imported.
 *
 * @param learner whose
 * @param name as the learner knows it: its path within the imported folder, with {@code /}
 * @param origin the absolute path that it was imported from
 * @param hash SHA-256 of its bytes, in hex
 * @param size in bytes
 * @param importedAt when
 */
public record Source(
    String learner, String name, String origin, String hash, long size, Instant importedAt) {}
