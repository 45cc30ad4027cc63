package org.reflectory.workspace;

/** Is told how an import goes. */
public interface ImportProgress {
  /** Tells nobody. */
  ImportProgress SILENT =
      new ImportProgress() {
        @Override
        public void copying(int done, int of, String file) {}

        @Override
        public void analysing(int done, int of) {}

        @Override
        public void tagging(int done, int of) {}
      };

  /**
   * A file was taken into the workspace.
   *
   * @param done files so far
   * @param of files in all
   */
  void copying(int done, int of, String file);

  /**
   * A file was read.
   *
   * @param done files so far
   * @param of files in all
   */
  void analysing(int done, int of);

  /**
   * A note was searched for what was practised.
   *
   * @param done notes so far
   * @param of notes in all
   */
  void tagging(int done, int of);
}
