/**
 * What the field measures coaches and sessions by: competence {@link
 * org.reflectory.framework.Framework frameworks} with a crosswalk between them, and {@link
 * org.reflectory.framework.SessionModel models} with named stages.
 */
@NullMarked
package org.reflectory.framework;

import org.jspecify.annotations.NullMarked;
