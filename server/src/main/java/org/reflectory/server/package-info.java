/** The server put together, and the commands that start it. */
@NullMarked
package org.reflectory.server;

import org.jspecify.annotations.NullMarked;
