package org.reflectory.server;

import java.util.concurrent.CountDownLatch;

/** Keeps a command going until Ctrl-C, and has everything put away before the process ends. */
final class Serving {
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch putAway = new CountDownLatch(1);

  Serving() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  private void stop() {
    stopped.countDown();
    try {
      putAway.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for Ctrl-C. */
  void awaitStop() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * To be called once everything is put away, also after a failure: the process does not end
   * before.
   */
  void done() {
    putAway.countDown();
  }
}
