package org.reflectory.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToLongFunction;

/** So many threads, which share notes among them as those of an import do: by parallel streams. */
final class Threads implements AutoCloseable {
  private final ForkJoinPool pool;

  Threads(int count) {
    pool = new ForkJoinPool(count);
  }

  int count() {
    return pool.getParallelism();
  }

  /** Does something with every note; returns the sum of what came of it. */
  long sum(List<SplitNote> notes, ToLongFunction<SplitNote> work) {
    return call(() -> notes.parallelStream().mapToLong(work).sum());
  }

  /** Does something whose parallel streams are to run on these threads. */
  <T> T call(Callable<T> work) {
    return pool.submit(work).join();
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
