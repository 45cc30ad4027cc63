package org.reflectory.audit;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reflectory.finding.AuditFinding.Severity;
import org.reflectory.finding.NoteFinding;
import org.reflectory.index.IndexedNote;
import org.reflectory.index.IndexedSentence;
import org.reflectory.note.NoteKind;
import org.reflectory.note.Section;
import org.reflectory.note.SourcePlace;
import org.reflectory.session.Session;
import org.reflectory.tag.FaintMention;
import org.reflectory.tag.Mention;
import org.reflectory.vocabulary.Stance;

/** Tools used according to the note that the diary's own list of tools leaves out. */
final class ToolsCheck implements Check {
  /** From this confidence on a described tool counts as used when two records are compared. */
  private static final double SURE = 0.85;

  /** From this confidence on a tool counts that the words name. */
  private static final double NAMED = 0.3;

  private static final int LONGEST_LIST = 80;
  private static final Pattern FIRST_PERSON = Pattern.compile("(?i)\\b(?:I|we|she|he|they)\\b");

  private static final String GROW = "grow";

  @Override
  public void run(AuditInput portfolio, Faults faults) {
    Set<String> listing = filesThatListTools(portfolio);
    for (Session session : portfolio.sessions().sessions()) {
      NoteFinding diary = portfolio.finding(session.diaryId()).orElse(null);
      NoteFinding note = portfolio.finding(session.noteId()).orElse(null);
      if (diary != null && note != null && listing.contains(diary.file())) {
        compare(portfolio, session, diary, note, faults);
      }
    }
  }

  /** Diaries with a column of tools, whatever its title: short cells that name some. */
  private static Set<String> filesThatListTools(AuditInput portfolio) {
    return portfolio.written(NoteKind.DIARY).stream()
        .filter(entry -> entry.sentences().stream().anyMatch(s -> isList(portfolio, entry, s)))
        .map(entry -> entry.note().source().file())
        .collect(Collectors.toSet());
  }

  private static boolean isList(AuditInput portfolio, IndexedNote entry, IndexedSentence sentence) {
    return switch (sentence.section()) {
      case TOOLS -> true;
      case TECHNIQUES ->
          !FIRST_PERSON.matcher(sentence.span().of(entry.note().text())).find()
              && sentence.span().length() <= LONGEST_LIST
              && sentence.mentions().stream()
                  .anyMatch(
                      m -> m.explicit() && portfolio.corpus().vocabulary().term(m.term()).isTool());
      default -> false;
    };
  }

  private static void compare(
      AuditInput portfolio, Session session, NoteFinding diary, NoteFinding note, Faults faults) {
    Set<String> missing = surelyUsed(portfolio, note.id());
    missing.removeAll(mentioned(portfolio, diary.id()));
    for (String tool : missing) {
      faults
          .add("tool-not-in-diary", Severity.WARNING)
          .about(session.id())
          .about(tool)
          .at(place(diary))
          .at(place(note))
          .says(
              portfolio.corpus().vocabulary().term(tool).label()
                  + " was used according to the note; the diary entry does not list it ("
                  + Say.session(session)
                  + ").")
          .written(String.join(", ", diary.tools()))
          .expected(tool)
          .settledBy("Add the tool to the diary entry, or say in the note that it was not used.")
          .report();
    }
  }

  /** Tools that the note names, or describes beyond much doubt: a false alarm costs trust. */
  private static Set<String> surelyUsed(AuditInput portfolio, String noteId) {
    return portfolio.note(noteId).stream()
        .flatMap(note -> note.sentences().stream())
        .filter(sentence -> sentence.section() != Section.PREPARATION)
        .flatMap(sentence -> sentence.mentions().stream())
        .filter(mention -> mention.stance() == Stance.PRACTISED)
        .filter(ToolsCheck::isSure)
        .map(Mention::term)
        .filter(id -> portfolio.corpus().vocabulary().term(id).isTool())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Most sessions go through GROW's stages; only its name says that it was the tool. */
  private static boolean isSure(Mention mention) {
    return mention.explicit()
        ? mention.confidence() >= NAMED
        : mention.confidence() >= SURE && !mention.term().equals(GROW);
  }

  /** Terms that the entry speaks of in any way, be it faintly: it does not leave them out. */
  private static Set<String> mentioned(AuditInput portfolio, String noteId) {
    return portfolio.note(noteId).stream()
        .map(IndexedNote::sentences)
        .flatMap(sentences -> sentences.stream())
        .filter(sentence -> sentence.section() != Section.PREPARATION)
        .flatMap(
            sentence ->
                Stream.concat(
                    sentence.mentions().stream().map(Mention::term),
                    sentence.faint().stream()
                        .filter(faint -> faint.confidence() >= NAMED)
                        .map(FaintMention::term)))
        .collect(Collectors.toSet());
  }

  private static SourcePlace place(NoteFinding note) {
    return new SourcePlace(note.file(), note.locator());
  }
}
