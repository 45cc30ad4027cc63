/**
 * Tunes a sentence encoder with its heads on our own notes and writes the weights that the analyzer
 * ships. The recipe is Devlin et al. 2019 (BERT) with AdamW (Loshchilov and Hutter 2019).
 */
@NullMarked
package org.reflectory.trainer;

import org.jspecify.annotations.NullMarked;
