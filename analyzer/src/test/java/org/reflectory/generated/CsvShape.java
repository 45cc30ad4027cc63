package org.reflectory.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Separator and encoding of plain-text files. */
public record CsvShape(char separator, Charset charset, boolean byteOrderMark) {
  static CsvShape choose(Dice dice) {
    char separator = dice.of(',', ',', ';', '\t');
    return switch (dice.between(1, 5)) {
      case 1 -> new CsvShape(separator, Charset.forName("windows-1252"), false);
      case 2 -> new CsvShape(separator, StandardCharsets.UTF_8, true);
      case 3 -> new CsvShape(separator, StandardCharsets.UTF_16LE, true);
      default -> new CsvShape(separator, StandardCharsets.UTF_8, false);
    };
  }
}
