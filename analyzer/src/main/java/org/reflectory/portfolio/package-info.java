/**
 * Everything one learner's files hold, once read: notes, log rows, competence and plan rows, with
 * what was guessed and what failed.
 */
@NullMarked
package org.reflectory.portfolio;

import org.jspecify.annotations.NullMarked;
