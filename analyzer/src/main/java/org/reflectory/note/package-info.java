/**
 * What a learner wrote, with its place: {@link org.reflectory.note.Note} and the spans into its
 * text. Knows no file format and no library.
 */
@NullMarked
package org.reflectory.note;

import org.jspecify.annotations.NullMarked;
