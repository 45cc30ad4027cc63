package org.reflectory.ingest.recognise;

import org.jspecify.annotations.Nullable;
import org.reflectory.note.NoteKind;
import org.reflectory.note.NoteMetadata;

/** The one note that all tables of a kind in a file become. */
final class TableNote {
  private final Context context;
  private final NoteKind kind;
  private final NoteText text = new NoteText();
  private @Nullable String id;
  private String firstPlace = "";
  private int order;

  TableNote(Context context, NoteKind kind) {
    this.context = context;
    this.kind = kind;
  }

  String id() {
    if (id == null) {
      id = context.findings().id(kind.id());
    }
    return id;
  }

  void add(NoteText row, String place) {
    if (text.isEmpty()) {
      firstPlace = place;
      order = context.findings().reserve();
    }
    text.addAll(row);
  }

  void finish(NoteMetadata metadata) {
    if (text.hasWritten()) {
      context
          .findings()
          .addAt(order, text.note(id(), kind, metadata, context.findings().place(firstPlace)));
    }
  }
}
