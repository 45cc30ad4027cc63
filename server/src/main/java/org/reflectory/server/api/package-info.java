/**
 * The JSON API under {@code /api/v1}: a resource class for each noun, one way to filter, page and
 * write lists, as JSON and as CSV.
 */
@NullMarked
package org.reflectory.server.api;

import org.jspecify.annotations.NullMarked;
