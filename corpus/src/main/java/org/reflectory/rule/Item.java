package org.reflectory.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of a {@link TagPattern}. */
public sealed interface Item {

  /** A word in its {@link NormalForm}, with a part of speech if one is asked for. */
  record Word(String form, @Nullable String partOfSpeech) implements Item {}

  /** A word in any of its inflections. */
  record Inflected(String lemma, @Nullable String partOfSpeech) implements Item {}

  /** A word in exactly these letters and capitals. */
  record Exact(String form) implements Item {}

  /** A word class, by name. */
  record ClassOf(String name) implements Item {}

  /** One of several runs of items. */
  record Either(List<List<Item>> alternatives) implements Item {}

  /** An item that may be missing. */
  record Optional(Item item) implements Item {}

  /** Any one word. */
  record AnyWord() implements Item {}

  /** No word, or up to so many of any kind. */
  record Gap(int most) implements Item {}

  /** The start of the sentence. */
  record Start() implements Item {}

  /** The end of the sentence. */
  record End() implements Item {}

  /** Where the mention's span begins. */
  record Open() implements Item {}

  /** Where the mention's span ends. */
  record Close() implements Item {}
}
