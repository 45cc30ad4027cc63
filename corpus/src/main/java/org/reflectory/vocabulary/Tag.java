package org.reflectory.vocabulary;

/**
 * What a sentence is tagged with.
 *
 * @param term the term's id
 * @param stance how the writer stands to it
 */
public record Tag(String term, Stance stance) {}
