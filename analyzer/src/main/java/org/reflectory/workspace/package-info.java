/**
 * A learner's (or several learners') workspace: sources and state in, index and findings out. The
 * one way through for the data.
 */
@NullMarked
package org.reflectory.workspace;

import org.jspecify.annotations.NullMarked;
