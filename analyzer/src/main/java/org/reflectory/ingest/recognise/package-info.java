/**
 * From blocks to log rows, diary entries, notes, competence and plan rows: one small class a thing.
 */
@NullMarked
package org.reflectory.ingest.recognise;

import org.jspecify.annotations.NullMarked;
