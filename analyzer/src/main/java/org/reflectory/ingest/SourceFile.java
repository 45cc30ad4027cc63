package org.reflectory.ingest;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name as the learner knows it: its path within the imported folder, with {@code /}
 * @param content where its bytes lie; the path's own name means nothing
 */
public record SourceFile(String name, Path content) {}
