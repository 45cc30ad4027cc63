/** The command line: one class a command. Home of picocli. */
@NullMarked
package org.reflectory.cli;

import org.jspecify.annotations.NullMarked;
