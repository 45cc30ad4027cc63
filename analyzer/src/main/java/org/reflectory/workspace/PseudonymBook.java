package org.reflectory.workspace;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reflectory.corpus.Corpus;
import org.reflectory.index.IndexedPortfolio;
import org.reflectory.pseudonym.Leak;
import org.reflectory.pseudonym.LeakCheck;
import org.reflectory.pseudonym.NameFinder;
import org.reflectory.pseudonym.OtherNames;
import org.reflectory.pseudonym.PortfolioTexts;
import org.reflectory.pseudonym.Pseudonyms;
import org.reflectory.session.Client;
import org.reflectory.session.Sessions;
import org.reflectory.store.Learner;
import org.reflectory.store.StateStore;
import org.reflectory.vocabulary.Term;

/** Gives everybody whom a learner names a pseudonym that stays. Thread-safe. */
final class PseudonymBook {
  private final StateStore state;
  private final NameFinder finder;

  PseudonymBook(StateStore state, Corpus corpus) {
    this.state = state;
    this.finder = new NameFinder(corpus.vocabulary().terms().stream().map(Term::label).toList());
  }

  NameFinder finder() {
    return finder;
  }

  /** Keeps the ids of the coachees, and gives a pseudonym to all who have none yet. */
  void recognise(Learner learner, IndexedPortfolio content, Sessions sessions) throws IOException {
    state.saveClientIds(learner.id(), sessions.clients().ids());
    Map<String, String> known = state.pseudonyms(learner.id());
    Set<String> taken = new HashSet<>(known.values());
    for (Client client : sessions.clients().clients()) {
      if (!known.containsKey(client.id())) {
        String pseudonym = Pseudonyms.next(taken);
        taken.add(pseudonym);
        state.savePseudonym(learner.id(), client.id(), pseudonym);
      }
    }
    Map<String, String> all = state.pseudonyms(learner.id());
    OtherNames.of(learner.id(), content, sessions.clients(), all.keySet(), finder)
        .pseudonyms(all)
        .forEach((id, name) -> state.savePseudonym(learner.id(), id, name));
  }

  /** What puts a learner's pseudonyms in the place of names. */
  Pseudonyms of(LearnerSnapshot asWritten) {
    return new Pseudonyms(
        asWritten.sessions(), state.pseudonyms(asWritten.learner().id()), others(asWritten));
  }

  private OtherNames others(LearnerSnapshot asWritten) {
    return OtherNames.of(
        asWritten.learner().id(),
        asWritten.content(),
        asWritten.sessions().clients(),
        state.pseudonyms(asWritten.learner().id()).keySet(),
        finder);
  }

  /** The names that still stand in what carries pseudonyms. */
  List<Leak> leaks(LearnerSnapshot asWritten, LearnerSnapshot hidden) {
    return new LeakCheck(asWritten.sessions().clients(), others(asWritten), finder)
        .check(PortfolioTexts.of(hidden.content()));
  }
}
