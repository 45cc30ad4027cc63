/** Knows the words of course templates and specifications again without holding them. */
@NullMarked
package org.reflectory.ingest.template;

import org.jspecify.annotations.NullMarked;
