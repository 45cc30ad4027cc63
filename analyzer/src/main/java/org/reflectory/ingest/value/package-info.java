/** Dates and lengths of time as people write them. */
@NullMarked
package org.reflectory.ingest.value;

import org.jspecify.annotations.NullMarked;
