package org.reflectory.gold;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.reflectory.vocabulary.Tag;

/**
 * A sentence of a {@link GoldNote}.
 *
 * @param id unique within the file
 * @param section id of the section that it stands in; {@code other} where the file does not say
 * @param text the sentence
 * @param tags its tags; empty where the file gives none
 */
public record GoldSentence(String id, String section, String text, Set<Tag> tags) {
  public GoldSentence {
    tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
  }
}
