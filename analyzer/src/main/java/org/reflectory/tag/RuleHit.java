package org.reflectory.tag;

import org.jspecify.annotations.Nullable;
import org.reflectory.vocabulary.Stance;

/**
 * A rule that matched.
 *
 * @param ruleId the rule
 * @param term the term's id
 * @param range the words
 * @param stance the stance if the rule fixes it
 * @param explicit whether the words name the term
 * @param name whether the rule is a name of the term (names compete, the longest wins)
 * @param misspelt whether it matched only nearly
 */
record RuleHit(
    String ruleId,
    String term,
    WordRange range,
    @Nullable Stance stance,
    boolean explicit,
    boolean name,
    boolean misspelt) {}
