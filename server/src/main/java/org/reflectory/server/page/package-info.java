/**
 * The dashboard: for each page a class that makes its view model out of a portfolio, and a template
 * (in {@code src/main/jte/page}, compiled into this package) that shows it. Home of JTE.
 */
@NullMarked
package org.reflectory.server.page;

import org.jspecify.annotations.NullMarked;
