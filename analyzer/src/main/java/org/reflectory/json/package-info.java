/** The one JSON mapping of the product. Home of Jackson in the analyzer. */
@NullMarked
package org.reflectory.json;

import org.jspecify.annotations.NullMarked;
