/** State that is not derived: learners, sources and decisions. Home of SQLite, Flyway and Jdbi. */
@NullMarked
package org.reflectory.store;

import org.jspecify.annotations.NullMarked;
