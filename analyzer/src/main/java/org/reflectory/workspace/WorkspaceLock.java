package org.reflectory.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process, and within it one thread, write to a workspace at a time. A process that dies
 * lets go of it.
 */
final class WorkspaceLock {
  private static final long WAIT_SECONDS = 60;
  private static final long POLL_MILLIS = 50;

  private final ReentrantLock threads = new ReentrantLock();
  private final FileChannel channel;

  WorkspaceLock(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Work that writes. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Runs work alone.
   *
   * @throws WorkspaceException if another process keeps the workspace busy for a minute
   */
  <T> T alone(Work<T> work) throws IOException {
    threads.lock();
    try {
      if (threads.getHoldCount() > 1) {
        return work.run();
      }
      FileLock lock = acquire();
      try {
        return work.run();
      } finally {
        lock.release();
      }
    } finally {
      threads.unlock();
    }
  }

  private FileLock acquire() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
    while (true) {
      @Nullable FileLock lock = tryLock();
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() > end) {
        throw new WorkspaceException(
            "Another Reflectory is writing to this workspace and has been for a minute. Wait until it is done, or stop it, and try again.");
      }
      try {
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new WorkspaceException("Stopped while waiting for the workspace.", e);
      }
    }
  }

  /**
   * Another workspace object of this process may hold the lock; that shows as an exception, not as
   * {@code null}.
   */
  private @Nullable FileLock tryLock() throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  void close() throws IOException {
    channel.close();
  }
}
