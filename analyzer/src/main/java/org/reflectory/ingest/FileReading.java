package org.reflectory.ingest;

import org.reflectory.ingest.recognise.Recognised;

/**
 * What one file holds: a function of its name and its bytes alone, so that it can be kept by their
 * hash.
 *
 * @param file the file as the learner knows it
 * @param content what was recognised in it; a file that cannot be read has one problem and nothing
 *     else
 */
public record FileReading(String file, Recognised content) {}
