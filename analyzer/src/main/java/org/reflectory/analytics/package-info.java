/**
 * From what the index holds to findings: one class for each sort of finding, over the tables of
 * {@link org.reflectory.analytics.PracticeTables}. Home of Tablesaw.
 */
@NullMarked
package org.reflectory.analytics;

import org.jspecify.annotations.NullMarked;
