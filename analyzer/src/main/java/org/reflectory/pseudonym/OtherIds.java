package org.reflectory.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Gives ids to those who are no coachees; each id once. */
final class OtherIds {
  private final String learner;
  private final Set<String> known;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param learner part of each id, so that two learners never share one
   * @param known the ids that were given before
   */
  OtherIds(String learner, Collection<String> known) {
    this.learner = learner;
    this.known = Set.copyOf(known);
  }

  /**
   * The id of somebody who has several names: the one that was given for one of them before, or
   * that of the first.
   *
   * @param prefix says what it is the id of
   * @param names folded, the fullest first
   */
  String of(String prefix, List<String> names) {
    List<String> ids = names.stream().map(name -> prefix + hash(prefix + "\n" + name)).toList();
    String id =
        ids.stream()
            .filter(i -> known.contains(i) && !taken.contains(i))
            .findFirst()
            .orElse(ids.get(0));
    for (int number = 2; !taken.add(id); number++) {
      id = prefix + hash(prefix + "\n" + names.get(0) + "\n" + number);
    }
    return id;
  }

  private String hash(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((learner + "\n" + name).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
