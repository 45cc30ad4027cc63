/**
 * Links log rows, diary entries and notes to the sessions that they record, and labels to coachees.
 */
@NullMarked
package org.reflectory.session;

import org.jspecify.annotations.NullMarked;
