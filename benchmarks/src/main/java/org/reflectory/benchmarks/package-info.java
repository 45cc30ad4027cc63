/**
 * Measures how fast the analysis is, stage by stage, beside GATE and Stanford CoreNLP on the same
 * text with the same phrases. No part of the product.
 */
@NullMarked
package org.reflectory.benchmarks;

import org.jspecify.annotations.NullMarked;
