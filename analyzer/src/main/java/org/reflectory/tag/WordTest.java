package org.reflectory.tag;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether one word of a sentence is what a pattern asks for. */
sealed interface WordTest {

  boolean accepts(SentenceText sentence, int index);

  /** One of a set of normal forms. */
  record Forms(Set<String> forms, @Nullable String partOfSpeech) implements WordTest {
    @Override
    public boolean accepts(SentenceText sentence, int index) {
      return forms.contains(sentence.form(index))
          && (partOfSpeech == null || partOfSpeech.equals(sentence.partOfSpeech(index)));
    }
  }

  /** Exactly these letters. */
  record Exact(String surface, String form) implements WordTest {
    @Override
    public boolean accepts(SentenceText sentence, int index) {
      return form.equals(sentence.form(index)) && sameCapitals(sentence.surface(index));
    }

    private boolean sameCapitals(String written) {
      String plain = written.replace(".", "");
      return plain.startsWith(surface)
          && (plain.length() == surface.length()
              || "'\u2019".indexOf(plain.charAt(surface.length())) >= 0);
    }
  }

  /** A word class that also takes capitalised words or numbers. */
  record OpenClass(Set<String> forms, boolean capitalised, boolean digits) implements WordTest {
    @Override
    public boolean accepts(SentenceText sentence, int index) {
      String form = sentence.form(index);
      return forms.contains(form)
          || (digits && Character.isDigit(form.charAt(0)))
          || (capitalised && sentence.token(index).capitalised() && (index > 0 || !isCommon(form)));
    }

    private static boolean isCommon(String form) {
      return CommonWords.isFunctionWord(form) || CommonWords.opensNoteForm(form);
    }
  }

  /** Any word. */
  record Any() implements WordTest {
    @Override
    public boolean accepts(SentenceText sentence, int index) {
      return true;
    }
  }
}
