package org.reflectory.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.reflectory.model.PracticeModel;
import org.reflectory.model.SentenceEncoder;

/**
 * Counts how many sentences the encoder is asked about. The flight recorder of the JVM counts the
 * calls, so that the product need not.
 */
final class EncoderUse {
  private static final int FIRST_THAT_COUNTS = 25;

  private EncoderUse() {}

  /**
   * The share of the sentences that reached the encoder; empty on a JVM before 25, which cannot
   * count.
   *
   * @param folder where the recording is put
   */
  static OptionalDouble share(BenchText text, PracticeModel model, Path folder) throws IOException {
    if (Runtime.version().feature() < FIRST_THAT_COUNTS) {
      return OptionalDouble.empty();
    }
    Path file = folder.resolve("encoder.jfr");
    try (Recording recording = new Recording()) {
      recording
          .enable("jdk.MethodTiming")
          .with("filter", SentenceEncoder.class.getName() + "::encode");
      model.forget();
      recording.start();
      text.notes().forEach(note -> model.read(note.note().kind(), note.inputs()));
      recording.stop();
      recording.dump(file);
    }
    long calls = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      if (event.getEventType().getName().equals("jdk.MethodTiming")) {
        calls = Math.max(calls, event.getLong("invocations"));
      }
    }
    return OptionalDouble.of((double) calls / text.size().sentences());
  }
}
