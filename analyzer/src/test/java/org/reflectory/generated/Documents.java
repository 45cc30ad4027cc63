package org.reflectory.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reflectory.generated.Block.Heading;
import org.reflectory.generated.Document.Part;

/** Puts a draft into words and hands its parts out to files. */
final class Documents {
  private Documents() {}

  static List<Document> of(Draft draft, Dice dice) {
    FilePlan files = draft.style.files();
    Map<FileSlot, List<Part>> parts = new LinkedHashMap<>();
    add(parts, files.log(), "Log", new LogPart(draft, dice).blocks());
    if (draft.style.hasDiary()) {
      add(parts, files.diary(), "Diary", new DiaryPart(draft, dice).blocks());
    }
    addNotes(parts, draft, dice);
    OtherParts others = new OtherParts(draft, dice);
    if (draft.style.competences()) {
      add(parts, files.competences(), "Competences", others.competences());
    }
    if (draft.plan != null) {
      add(parts, files.plan(), "PDP", others.plan());
    }
    if (!draft.supervision.isEmpty()) {
      add(parts, files.supervision(), "Supervision", others.supervision());
    }
    if (draft.style.contracts()) {
      add(parts, files.contract(), "Agreements", others.contracts());
    }
    if (draft.supervisionContract) {
      add(parts, files.supervisionContract(), "Agreement", others.supervisionContract());
    }
    CsvShape shape = CsvShape.choose(dice);
    List<Document> documents = new ArrayList<>();
    parts.forEach((slot, list) -> documents.add(new Document(slot, shape, List.copyOf(list))));
    return documents;
  }

  private static void addNotes(Map<FileSlot, List<Part>> parts, Draft draft, Dice dice) {
    NotePart writer = new NotePart(draft.style, dice);
    FilePlan files = draft.style.files();
    List<Block> together = new ArrayList<>();
    together.add(new Heading(1, "Reflective notes"));
    for (NoteDraft note : draft.notes) {
      List<Block> blocks = writer.blocks(note);
      if (files.noteEach()) {
        add(parts, files.note(note.number()), "Note", blocks);
      } else {
        together.addAll(blocks);
      }
    }
    if (!files.noteEach() && !draft.notes.isEmpty()) {
      add(parts, files.notes(), "Notes", together);
    }
  }

  private static void add(
      Map<FileSlot, List<Part>> parts, FileSlot slot, String name, List<Block> blocks) {
    parts.computeIfAbsent(slot, key -> new ArrayList<>()).add(new Part(name, List.copyOf(blocks)));
  }
}
