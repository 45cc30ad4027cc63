package org.reflectory.generated;

import java.util.List;

/**
 * A file of a portfolio, in parts that are sheets in a workbook and follow each other in a text.
 */
public record Document(FileSlot slot, CsvShape csv, List<Part> parts) {
  /** A part and its name. */
  public record Part(String name, List<Block> blocks) {}

  public String fileName() {
    return slot.fileName();
  }

  Document withoutLibreOffice() {
    return new Document(new FileSlot(slot.stem(), slot.format().direct()), csv, parts);
  }
}
