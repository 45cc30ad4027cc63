package org.reflectory.index;

import java.util.Optional;

/**
 * What to search for.
 *
 * @param text words, "phrases", {@code term:}, {@code stance:}, {@code family:}, {@code client:},
 *     {@code learner:}, {@code kind:}, {@code section:}, {@code note:}, {@code after:} and {@code
 *     before:}, with AND, OR, NOT, - and brackets; all must hold unless OR is said, which binds
 *     less than AND. {@code "term:challenge avoided"~5} finds the two within five words of each
 *     other; {@code after:} takes in the day it names, {@code before:} does not
 * @param learner only this learner's notes; empty for all
 * @param limit the most hits to return, from 0
 * @param offset how many hits to pass over, from 0
 */
public record NoteQuery(String text, Optional<String> learner, int limit, int offset) {}
