/**
 * One reader a file format, behind {@link org.reflectory.ingest.document.DocumentReader}, and the
 * limits that keep hostile files out.
 */
@NullMarked
package org.reflectory.ingest.format;

import org.jspecify.annotations.NullMarked;
