/**
 * From a file to a {@link org.reflectory.portfolio.Portfolio}: one {@link
 * org.reflectory.ingest.DocumentReader} a format gives blocks that keep their place, and
 * recognisers turn blocks into log rows, diary entries, notes, competence and plan rows.
 */
@NullMarked
package org.reflectory.ingest;

import org.jspecify.annotations.NullMarked;
