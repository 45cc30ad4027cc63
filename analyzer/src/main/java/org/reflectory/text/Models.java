package org.reflectory.text;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Finds OpenNLP's models on the class path. */
final class Models {
  private Models() {}

  /**
   * @throws IOException if the model's jar is not on the class path
   */
  static InputStream open(String name) throws IOException {
    @Nullable InputStream in = Models.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the OpenNLP model " + name + " is missing from the class path");
    }
    return in;
  }
}
