/**
 * Random coaching portfolios whose faults are known, and a score of what an audit made of them.
 *
 * <p>The independent measure of readers, recognisers and audit: nothing here may use them, so a
 * mistake of theirs cannot hide in the truth.
 */
package org.reflectory.generated;
