package org.reflectory.ingest.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reflectory.note.NoteKind;
import org.reflectory.note.NoteMetadata;

/** Makes notes of drafts and adds them to the findings. */
final class DraftNotes {
  private final Context context;
  private final DraftHeaders headers;

  DraftNotes(Context context) {
    this.context = context;
    headers = new DraftHeaders(context);
  }

  void write(List<Draft> drafts) {
    Context ahead = context.withoutFindings();
    List<Draft> written =
        drafts.stream().filter(draft -> new DraftText(ahead, draft).write().hasWritten()).toList();
    boolean several = written.stream().anyMatch(draft -> !draft.isIntroduction());
    List<Draft> filled =
        written.stream().filter(draft -> !several || !draft.isIntroduction()).toList();
    Set<NoteKind> withHeader = EnumSet.noneOf(NoteKind.class);
    filled.stream()
        .filter(draft -> draft.isHeaded() && draft.kind != null)
        .forEach(draft -> withHeader.add(draft.kind));
    withHeader.addAll(context.findings().kinds());
    boolean single = filled.size() == 1;
    DraftKinds kinds = new DraftKinds(context.hint(), context.dates(), withHeader, single);
    for (Draft draft : filled) {
      NoteText text = new DraftText(context, draft).write();
      NoteKind kind = kinds.of(draft, text);
      if (kind != null) {
        write(draft, kind, text, single);
      }
    }
  }

  private void write(Draft draft, NoteKind kind, NoteText text, boolean single) {
    if (draft.kind == null && draft.headed() < 2 && kind != NoteKind.OTHER) {
      tellOfKind(draft, kind);
    }
    if (single) {
      headers.takeFileName(draft, kind);
    }
    if (kind.isSessionRecord()) {
      headers.takeSaidDay(draft, text);
    }
    if (kind.isSessionRecord() && (draft.date == null || draft.client == null)) {
      headers.takeFirstWords(draft, text);
    }
    add(draft, kind, text);
  }

  private void tellOfKind(Draft draft, NoteKind kind) {
    String reason =
        kind == NoteKind.ASSIGNMENT
            ? "Assessment criteria stand over its paragraphs."
            : "It tells of a session in the first person, or its file is named for one.";
    context.findings().guess(draft.locator, "kind", "", kind.id(), reason);
  }

  private void add(Draft draft, NoteKind kind, NoteText text) {
    Findings findings = context.findings();
    boolean anonymous = draft.date == null && draft.client == null;
    String ref = draft.ref != null ? draft.ref : anonymous ? draft.session : null;
    String id = findings.id(kind.id(), ref, draft.dateText, draft.client);
    findings.below(draft.years);
    findings.dated(id, draft.date, draft.dateText, draft.locator);
    if (draft.date == null && !draft.dateText.isEmpty()) {
      findings.unreadableDate(draft.locator, draft.dateText);
    }
    NoteMetadata metadata =
        new NoteMetadata(
            ref,
            draft.date == null ? null : draft.date.date(),
            draft.client,
            draft.hours,
            topic(draft, kind));
    findings.addAt(draft.order, text.note(id, kind, metadata, findings.place(draft.locator)));
    new LabelledRows(context).read(id, kind, text, draft.locator);
  }

  private static @Nullable String topic(Draft draft, NoteKind kind) {
    return draft.topic != null || kind.isSessionRecord() ? draft.topic : draft.title;
  }
}
