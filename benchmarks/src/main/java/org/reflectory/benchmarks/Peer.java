package org.reflectory.benchmarks;

/** Another program that finds phrases in the text. */
interface Peer extends AutoCloseable {
  /** Name and version, and what is measured of it. */
  String name();

  /** Makes ready for a round; not measured. */
  void prepare();

  /** Reads the whole text once, on one thread; returns how many phrases it found. */
  long run();

  @Override
  void close();
}
