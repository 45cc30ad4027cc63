package org.reflectory.server;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Shows an address in the person's browser, where there is a person with one. Never fails: the
 * address was printed.
 */
final class Browser {
  private Browser() {}

  static void open(String address) {
    Map<String, String> environment = System.getenv();
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (environment.containsKey("CI")) {
      return;
    }
    if (system.contains("mac")) {
      run(List.of("open", address));
    } else if (system.contains("windows")) {
      run(List.of("rundll32", "url.dll,FileProtocolHandler", address));
    } else if (environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY")) {
      run(List.of("xdg-open", address));
    }
  }

  private static void run(List<String> command) {
    try {
      File nowhere =
          new File(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
      new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(nowhere).start();
    } catch (IOException e) {
      // no browser that can be started like this
    }
  }
}
