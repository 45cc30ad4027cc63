package org.reflectory.generated;

/** A file's name and format before anything is in it. */
public record FileSlot(String stem, FileFormat format) {
  public String fileName() {
    return stem + "." + format.extension();
  }
}
