package org.reflectory.analytics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.corpus.Corpus;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.note.Section;
import org.reflectory.programme.EvidenceRule;
import org.reflectory.rule.TagPattern;
import org.reflectory.session.Client;
import org.reflectory.session.Session;
import org.reflectory.tag.Mention;
import org.reflectory.tag.PhraseFinder;
import org.reflectory.vocabulary.Stance;

/** Finds the sentences that a criterion's evidence rule asks for. Immutable and thread-safe. */
final class EvidenceSearch {
  private static final String PREPARATION = "preparation";

  private final Corpus corpus;
  private final PhraseFinder phrases;

  EvidenceSearch(Corpus corpus) {
    this.corpus = corpus;
    this.phrases =
        new PhraseFinder(
            corpus,
            corpus.programmes().units().stream()
                .flatMap(unit -> unit.criteria().stream())
                .flatMap(criterion -> criterion.evidence().groups().stream())
                .flatMap(group -> group.alternatives().stream())
                .flatMap(alternative -> alternative.phrases().stream())
                .toList());
  }

  /** The sentences that show one group, in the notes of some kinds, oldest first. */
  List<FoundEvidence> find(
      Practice practice, EvidenceRule.Group group, EvidenceRule rule, Set<String> kinds) {
    List<FoundEvidence> found = new ArrayList<>();
    for (EvidenceRule.Alternative alternative : group.alternatives()) {
      Set<String> terms = new HashSet<>();
      List<FoundEvidence> own = new ArrayList<>();
      for (IndexedNote note : practice.notes) {
        if (kinds.contains(note.note().kind().id())) {
          note.sentences().forEach(s -> add(practice, note, s, alternative, rule, terms, own));
        }
      }
      if (alternative.tags().isEmpty() || terms.size() >= alternative.tags().different()) {
        found.addAll(own);
      } else {
        own.stream().filter(e -> e.evidence().term() == null).forEach(found::add);
      }
    }
    return found;
  }

  private void add(
      Practice practice,
      IndexedNote note,
      IndexedSentence sentence,
      EvidenceRule.Alternative alternative,
      EvidenceRule rule,
      Set<String> terms,
      List<FoundEvidence> found) {
    List<Mention> accepted =
        sentence.mentions().stream()
            .filter(m -> alternative.tags().accepts(corpus.vocabulary().term(m.term()), m.stance()))
            .toList();
    accepted.forEach(mention -> terms.add(mention.term()));
    Optional<Mention> named =
        accepted.stream()
            .filter(m -> m.explicit() && rule.explicitTerms().contains(m.term()))
            .findFirst();
    if (!accepted.isEmpty()) {
      found.add(found(practice, note, sentence, named.orElse(accepted.get(0)), named.isPresent()));
      return;
    }
    if (alternative.phrases().isEmpty()) {
      return;
    }
    Set<TagPattern> said =
        practice.phrases.computeIfAbsent(
            sentence.id(), id -> phrases.find(note.note().text(), sentence.span()));
    if (alternative.phrases().stream().anyMatch(said::contains)) {
      found.add(found(practice, note, sentence, null, false));
    }
  }

  private static FoundEvidence found(
      Practice practice,
      IndexedNote note,
      IndexedSentence sentence,
      @Nullable Mention mention,
      boolean explicit) {
    return new FoundEvidence(
        practice.evidence(note, sentence, mention),
        practice.session(note.note()).map(Session::id).orElse(null),
        practice.client(note.note()).map(Client::id).orElse(null),
        explicit);
  }

  /** Ids of the sessions whose records say something of planning or preparation. */
  Set<String> preparedSessions(Practice practice) {
    return practice.sessions.sessions().stream()
        .filter(session -> practice.records(session).stream().anyMatch(EvidenceSearch::isPrepared))
        .map(Session::id)
        .collect(Collectors.toSet());
  }

  private static boolean isPrepared(IndexedNote note) {
    return note.sentences().stream()
        .anyMatch(
            s ->
                s.section() == Section.PREPARATION
                    || s.mentions().stream()
                        .anyMatch(
                            m ->
                                m.term().equals(PREPARATION)
                                    && m.stance() != Stance.GAP
                                    && m.stance() != Stance.MENTIONED));
  }
}
