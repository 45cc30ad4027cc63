package org.reflectory.ingest.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the coaching templates and unit specifications that learners leave in their files:
 * prompts, instructions, sample entries, criteria.
 *
 * <p>Those documents are not ours to ship, so the resource {@code template-words.txt} holds no word
 * of them: only 32-bit hashes (the first four bytes of SHA-256) of every four-word run and of every
 * whole line, without case and punctuation. They tell that a line is the template's; the template
 * cannot be read out of them. {@link MakeTemplateWords} makes the resource from the documents, and
 * can make it anew with a centre's own template.
 *
 * <p>Immutable and safe to use from many threads.
 */
public final class TemplateWords {
  /** What a template's words are there for. */
  public enum Use {
    /** A prompt, an instruction, a list of what to do. */
    PROMPT,
    /** A made-up entry that shows how to fill the template in. */
    SAMPLE,
    /** A learning outcome or an assessment criterion. */
    CRITERION
  }

  /**
   * Ends of sentences and of prompts that a learner's own words may follow in the same paragraph.
   */
  private static final Pattern PART_END = Pattern.compile("[.:?!)…]+(?=\\s|$)|\\n");

  /** No paragraph of a template is longer, in UTF-16 code units. */
  private static final int LONGEST = 3000;

  private static final TemplateWords STANDARD = load();

  private final Map<Use, Fingerprints> known;

  TemplateWords(Map<Use, Fingerprints> known) {
    this.known = new EnumMap<>(known);
  }

  /** The templates and specifications known to the product. */
  public static TemplateWords standard() {
    return STANDARD;
  }

  /** Whether a text as a whole is a template's, put to that use. */
  public boolean are(Use use, String text) {
    return text.length() <= LONGEST && known.get(use).knows(text);
  }

  /**
   * How much of a paragraph, from its beginning, is a template's prompts, in UTF-16 code units. The
   * learner's own words follow; 0 where it begins with them.
   */
  public int promptLength(String text) {
    if (are(Use.PROMPT, text)) {
      return text.length();
    }
    int end = 0;
    Matcher parts = PART_END.matcher(text);
    while (parts.find() && parts.end() <= LONGEST) {
      if (are(Use.PROMPT, text.substring(0, parts.end()))
          || (end > 0 && are(Use.PROMPT, text.substring(end, parts.end())))) {
        end = parts.end();
      }
    }
    return end;
  }

  private static TemplateWords load() {
    try (InputStream in =
        TemplateWords.class.getResourceAsStream("/org/reflectory/ingest/template-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("template-words.txt is missing from the program");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what {@link MakeTemplateWords} wrote: a use in brackets, then hashes in hexadecimal,
   * eight digits each.
   */
  static TemplateWords read(BufferedReader lines) throws IOException {
    Map<Use, List<Integer>> hashes = new EnumMap<>(Use.class);
    for (Use use : Use.values()) {
      hashes.put(use, new ArrayList<>());
    }
    Use use = Use.PROMPT;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        use = Use.valueOf(line.substring(1, line.length() - 1));
      } else if (!line.startsWith("#")) {
        for (String hash : line.split(" ")) {
          hashes.get(use).add(Integer.parseUnsignedInt(hash, 16));
        }
      }
    }
    Map<Use, Fingerprints> known = new EnumMap<>(Use.class);
    hashes.forEach((key, value) -> known.put(key, Fingerprints.ofHashes(value)));
    return new TemplateWords(known);
  }
}
