package org.reflectory.index;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits the page asked for, best first
 * @param total all hits
 * @param facets how all hits fall
 */
public record SearchResult(List<Hit> hits, long total, List<Facet> facets) {}
