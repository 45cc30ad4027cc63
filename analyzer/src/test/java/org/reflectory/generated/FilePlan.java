package org.reflectory.generated;

import java.util.Locale;

/** Which part of a portfolio goes into which file; parts with the same slot share it. */
record FilePlan(
    FileSlot log,
    FileSlot diary,
    FileSlot notes,
    boolean noteEach,
    FileSlot competences,
    FileSlot plan,
    FileSlot supervision,
    FileSlot contract,
    FileSlot supervisionContract) {

  /** Where the note on this session goes. */
  FileSlot note(int session) {
    return noteEach
        ? new FileSlot(String.format(Locale.ROOT, "%s %02d", notes.stem(), session), notes.format())
        : notes;
  }

  /** A plan for a learner with files of their own taste. */
  static FilePlan choose(Dice dice) {
    boolean office = dice.chance(0.5);
    int layout = dice.between(1, 100);
    FileFormat text = textFormat(dice, office);
    FileSlot contract = new FileSlot("Coaching agreement", text);
    FileSlot supervisionContract = new FileSlot("Supervision agreement", text);
    if (layout <= 30) {
      FileSlot all = new FileSlot(dice.of("Portfolio", "Coaching portfolio", "Evidence"), text);
      FileSlot supervision = dice.chance(0.5) ? all : new FileSlot("Supervision record", text);
      return new FilePlan(
          all, all, all, false, all, all, supervision, contract, supervisionContract);
    }
    FileFormat proseFormat = dice.chance(0.15) ? FileFormat.TEXT : textFormat(dice, office);
    boolean noteEach = dice.chance(0.5);
    FileSlot notes =
        new FileSlot(
            noteEach
                ? dice.of("Reflective note", "Note", "session")
                : dice.of("Reflective notes", "notes"),
            proseFormat);
    if (layout <= 55) {
      FileFormat sheets =
          office ? dice.of(FileFormat.OFFICE_ODS, FileFormat.OFFICE_XLSX) : FileFormat.XLSX;
      FileSlot book =
          new FileSlot(dice.of("Coaching records", "Workbook", "log and diary"), sheets);
      return new FilePlan(
          book, book, notes, noteEach, book, book, book, contract, supervisionContract);
    }
    return new FilePlan(
        new FileSlot(dice.of("Coaching log", "log", "Hours"), anyFormat(dice, office)),
        new FileSlot(dice.of("Coaching diary", "diary"), anyFormat(dice, office)),
        notes,
        noteEach,
        new FileSlot("Competence table", text),
        new FileSlot(dice.of("Personal development plan", "PDP"), anyFormat(dice, office)),
        new FileSlot(dice.of("Supervision record", "Supervision log"), anyFormat(dice, office)),
        contract,
        supervisionContract);
  }

  private static FileFormat textFormat(Dice dice, boolean office) {
    return office
        ? dice.of(
            FileFormat.OFFICE_DOCX,
            FileFormat.OFFICE_ODT,
            FileFormat.OFFICE_PDF,
            FileFormat.OFFICE_RTF)
        : dice.of(FileFormat.DOCX, FileFormat.DOCX, FileFormat.HTML, FileFormat.MARKDOWN);
  }

  private static FileFormat anyFormat(Dice dice, boolean office) {
    int throwOf = dice.between(1, 10);
    if (throwOf <= 3) {
      return FileFormat.CSV;
    }
    if (throwOf <= 6) {
      return office ? dice.of(FileFormat.OFFICE_ODS, FileFormat.OFFICE_XLSX) : FileFormat.XLSX;
    }
    return textFormat(dice, office);
  }
}
