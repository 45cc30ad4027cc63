package org.reflectory.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by the labels that a learner writes. Labels that differ only in capitals, accents,
 * possessive or a remark in brackets are one coachee; a shorter label is one with a longer one that
 * begins with its words, or that it is an initial of, where only one fits.
 */
public final class ClientDirectory {
  private final Map<String, Client> byLabel = new LinkedHashMap<>();
  private final List<Client> clients;

  /**
   * @param learner the learner's id; part of each coachee's id, so that two learners never share
   *     one
   * @param labels every label in the learner's files, as written, as often as it is written
   */
  public ClientDirectory(String learner, Collection<String> labels) {
    this(learner, labels, Map.of());
  }

  /**
   * @param known what {@link #ids()} said before: a coachee keeps their id when other files write
   *     the name otherwise
   */
  public ClientDirectory(String learner, Collection<String> labels, Map<String, String> known) {
    Map<String, String> written = written(labels);
    Map<String, List<String>> groups = groups(written);
    Map<String, Long> times =
        labels.stream().collect(Collectors.groupingBy(ClientDirectory::key, Collectors.counting()));
    Set<String> taken = new HashSet<>();
    List<Client> found = new ArrayList<>();
    groups.forEach(
        (fullest, group) -> {
          String id =
              group.stream()
                  .map(known::get)
                  .filter(before -> before != null && !taken.contains(before))
                  .findFirst()
                  .orElseGet(() -> free(learner, fullest, taken, known));
          taken.add(id);
          Client client = new Client(id, shown(fullest, group, written, times));
          found.add(client);
          group.forEach(key -> byLabel.put(key, client));
        });
    found.sort(Comparator.comparing(Client::label));
    clients = List.copyOf(found);
  }

  /** The fullest label; but where initials are written as a rule, the name is not to be shown. */
  private static String shown(
      String fullest, List<String> group, Map<String, String> written, Map<String, Long> times) {
    long all = group.stream().mapToLong(key -> times.getOrDefault(key, 0L)).sum();
    return group.stream()
        .filter(key -> ShortLabels.isInitials(written.getOrDefault(key, key)))
        .filter(key -> 2 * times.getOrDefault(key, 0L) > all)
        .findFirst()
        .map(key -> written.getOrDefault(key, key))
        .orElse(written.getOrDefault(fullest, fullest));
  }

  /** How each label is written most fully, by its key. */
  private static Map<String, String> written(Collection<String> labels) {
    Map<String, String> written = new TreeMap<>();
    for (String label : new TreeSet<>(labels)) {
      String key = key(label);
      if (!key.isEmpty()) {
        written.merge(key, display(label), ClientDirectory::fuller);
      }
    }
    return written;
  }

  /** The longer of two ways to write a name; of two as long, the one with accents. */
  private static String fuller(String a, String b) {
    boolean isPlain = a.chars().allMatch(c -> c < 128);
    return a.length() > b.length() || a.length() == b.length() && !isPlain ? a : b;
  }

  /** The keys that mean one coachee, by the fullest of them, longest first. */
  private static Map<String, List<String>> groups(Map<String, String> written) {
    List<String> keys = new ArrayList<>(written.keySet());
    keys.sort(Comparator.comparingInt(String::length).reversed().thenComparing(c -> c));
    Map<String, String> fullest = new HashMap<>();
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String key : keys) {
      List<String> longer =
          ShortLabels.longer(key, written.getOrDefault(key, key), keys).stream()
              .map(other -> fullest.getOrDefault(other, other))
              .distinct()
              .toList();
      String full = longer.size() == 1 ? longer.get(0) : key;
      fullest.put(key, full);
      groups.computeIfAbsent(full, f -> new ArrayList<>()).add(key);
    }
    return groups;
  }

  private static String free(
      String learner, String key, Set<String> taken, Map<String, String> known) {
    String id = id(learner, key);
    for (int number = 2; taken.contains(id) || known.containsValue(id); number++) {
      id = id(learner, key + "\n" + number);
    }
    return id;
  }

  private ClientDirectory(Map<String, Client> byLabel, List<Client> clients) {
    this.byLabel.putAll(byLabel);
    this.clients = List.copyOf(clients);
  }

  /**
   * The same coachees under other names; they are found by either.
   *
   * @param names the new label of each, by the coachee's id
   */
  public ClientDirectory renamed(Map<String, String> names) {
    Map<String, Client> labels = new LinkedHashMap<>();
    byLabel.forEach((key, client) -> labels.put(key, renamed(client, names)));
    clients.forEach(c -> labels.put(key(renamed(c, names).label()), renamed(c, names)));
    return new ClientDirectory(labels, clients.stream().map(c -> renamed(c, names)).toList());
  }

  private static Client renamed(Client client, Map<String, String> names) {
    return new Client(client.id(), names.getOrDefault(client.id(), client.label()));
  }

  /**
   * Every label that means a coachee, in lower case and without marks, and the one that is shown.
   */
  public Set<String> labels(Client client) {
    Set<String> labels = new TreeSet<>();
    labels.add(client.label());
    byLabel.forEach(
        (key, found) -> {
          if (found.id().equals(client.id())) {
            labels.add(key.length() < 3 ? key.toUpperCase(Locale.ROOT) : key);
          }
        });
    return labels;
  }

  /** The coachee's id that each label means, by the label in lower case and without marks. */
  public Map<String, String> ids() {
    Map<String, String> ids = new TreeMap<>();
    byLabel.forEach((key, client) -> ids.put(key, client.id()));
    return ids;
  }

  /** Every coachee, by label. */
  public List<Client> clients() {
    return clients;
  }

  /** The coachee that a label means. */
  public Optional<Client> find(@Nullable String label) {
    return label == null ? Optional.empty() : Optional.ofNullable(byLabel.get(key(label)));
  }

  private static String display(String label) {
    return label
        .replaceAll("\\s*\\([^)]*\\)", "")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip()
        .replaceAll("['\u2019]s?$", "");
  }

  private static String key(String label) {
    String key =
        Normalizer.normalize(display(label), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[-_]", " ")
            .replaceAll("[^\\p{L}\\p{N} ]", "")
            .replaceAll("\\s+", " ")
            .strip();
    return key.matches("\\p{L}(?: \\p{L})+") ? key.replace(" ", "") : key;
  }

  private static String id(String learner, String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((learner + "\n" + key).getBytes(StandardCharsets.UTF_8));
      return "c-" + HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
