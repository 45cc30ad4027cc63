/** A file's content in reading order, whatever its format: blocks that keep their place. */
@NullMarked
package org.reflectory.ingest.document;

import org.jspecify.annotations.NullMarked;
