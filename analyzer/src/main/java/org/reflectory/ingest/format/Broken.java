package org.reflectory.ingest.format;

/** What is said of a file whose inside is not what its kind promises. */
final class Broken {
  static final String MESSAGE =
      "The file is damaged or not complete. Open it in the program that wrote it, save it again, or fetch a fresh copy.";
  static final String PROTECTED =
      "The file is protected by a password. Save a copy without the password and import that.";

  private Broken() {}
}
