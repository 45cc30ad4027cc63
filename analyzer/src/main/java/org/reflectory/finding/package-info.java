/**
 * What the product says of a portfolio, always with its proof: {@link
 * org.reflectory.finding.Report} and its parts. These records are the JSON of {@code report --json}
 * and of the API; their names are a promise to others.
 */
@NullMarked
package org.reflectory.finding;

import org.jspecify.annotations.NullMarked;
