package org.reflectory.server.page;

import org.reflectory.server.http.Problem;

/** The page that tells an error. */
record ErrorView(Shell shell, Problem problem) {}
