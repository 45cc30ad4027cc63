package org.reflectory.ingest.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Makes the resource of {@link TemplateWords} from templates at hand: {@code MakeTemplateWords OUT
 * prompt=FILE sample=FILE criterion=FILE}, each file holding one paragraph, list item or sentence a
 * line.
 */
public final class MakeTemplateWords {
  private static final int A_LINE = 12;

  private MakeTemplateWords() {}

  public static void main(String[] args) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Hashes of templates' words; see TemplateWords. No word can be read out of them.");
    for (String argument : List.of(args).subList(1, args.length)) {
      String[] parts = argument.split("=", 2);
      TemplateWords.Use use = TemplateWords.Use.valueOf(parts[0].toUpperCase(Locale.ROOT));
      lines.addAll(lines(use, Fingerprints.of(Files.readAllLines(Path.of(parts[1])))));
    }
    Files.write(Path.of(args[0]), lines);
  }

  static List<String> lines(TemplateWords.Use use, Fingerprints fingerprints) {
    List<String> hashes =
        fingerprints.hashes().mapToObj(hash -> String.format(Locale.ROOT, "%08x", hash)).toList();
    List<String> lines = new ArrayList<>();
    lines.add("[" + use + "]");
    IntStream.iterate(0, i -> i < hashes.size(), i -> i + A_LINE)
        .forEach(
            i ->
                lines.add(
                    String.join(" ", hashes.subList(i, Math.min(hashes.size(), i + A_LINE)))));
    return lines;
  }
}
