package org.reflectory.pseudonym;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reflectory.session.Client;
import org.reflectory.session.ClientDirectory;

/** What the coachees are called. Immutable. */
final class CoacheeNames {
  private final ClientDirectory clients;
  private final Set<String> words = new HashSet<>();
  private final Map<String, Client> byOnlyName = new HashMap<>();
  private final Map<PersonName, Client> byFullName = new LinkedHashMap<>();

  CoacheeNames(ClientDirectory clients) {
    this.clients = clients;
    for (Client client : clients.clients()) {
      if (LabelKind.of(client.label()) == LabelKind.NAME
          && !NameWord.of(client.label()).isEmpty()) {
        add(client, PersonName.of(client.label()));
      }
    }
  }

  private void add(Client client, PersonName label) {
    words.add(label.first());
    words.add(label.last());
    if (label.words().size() == 1) {
      byOnlyName.put(label.first(), client);
    } else {
      byFullName.put(label, client);
    }
  }

  /** Whether a name is a coachee's, whole or by its first or last word. */
  boolean has(PersonName name) {
    return clients.find(name.written()).isPresent()
        || name.words().size() == 1 && words.contains(name.first());
  }

  /** The coachee whom another way to write a name may mean. */
  Optional<Client> mayBe(PersonName name) {
    for (Map.Entry<PersonName, Client> known : byFullName.entrySet()) {
      if (name.isShortFor(known.getKey()) || known.getKey().isShortFor(name)) {
        return Optional.of(known.getValue());
      }
    }
    return name.words().size() < 2
        ? Optional.empty()
        : Optional.ofNullable(byOnlyName.get(name.first()));
  }
}
