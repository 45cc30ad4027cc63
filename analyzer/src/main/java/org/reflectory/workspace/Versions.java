package org.reflectory.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reflectory.store.Decision;
import org.reflectory.store.Learner;
import org.reflectory.store.Source;

/** Names states of things by a hash of what they are made from. */
final class Versions {
  private Versions() {}

  /** What a learner's part of the index is made from: files, decisions and settled guesses. */
  static String of(
      Learner learner,
      List<Source> sources,
      List<Decision> decisions,
      Map<String, String> settled) {
    return hash(
        Stream.of(
                Stream.of(learner.id()),
                sources.stream().map(s -> s.name() + "=" + s.hash()),
                decisions.stream().map(d -> "decision " + d.id()),
                settled.entrySet().stream().map(e -> "settled " + e.getKey() + "=" + e.getValue()))
            .flatMap(parts -> parts)
            .toList());
  }

  /** 16 hex digits that differ when any part does. */
  static String hash(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
