package org.reflectory.ingest.template;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into overlapping runs of four words and hashes them, blind to case, punctuation and
 * typography.
 */
final class Shingles {
  static final int LENGTH = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Shingles() {}

  static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’‘`]", "");
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** One hash for each run of {@link #LENGTH} words; none for a shorter text. */
  static List<Integer> of(List<String> words) {
    List<Integer> hashes = new ArrayList<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      hashes.add(hash(String.join(" ", words.subList(i, i + LENGTH))));
    }
    return hashes;
  }

  /** One hash for the text as a whole, distinct from that of any shingle. */
  static int whole(List<String> words) {
    return hash("= " + String.join(" ", words));
  }

  private static int hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getInt();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
