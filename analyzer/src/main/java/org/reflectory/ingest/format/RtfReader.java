package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * Rich Text, as Word, WordPad, TextEdit and LibreOffice write it: text, tables, text boxes,
 * footnotes and comments. Tracked deletions, hidden text, headers and footers are left out;
 * pictures and embedded files are skipped unopened.
 *
 * <p>The grammar is small, and the readers that could be had lose the tables (the JDK's, Tika's) or
 * believe what a file says of its lengths (RTF Parser Kit), so it is read here.
 */
final class RtfReader implements DocumentReader {
  private static final byte[] START = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/rtf") || mediaType.equals("text/rtf");
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(content);
    } catch (IOException e) {
      throw Broken.disk(e);
    }
    if (!startsAsRtf(bytes)) {
      throw new UnreadableFileException(Broken.MESSAGE);
    }
    RtfWalk walk = new RtfWalk(bytes);
    List<Block> blocks = walk.blocks();
    if (walk.isComplete()) {
      return new SourceDocument(file, blocks);
    }
    if (blocks.isEmpty()) {
      throw new UnreadableFileException(Broken.MESSAGE);
    }
    return new SourceDocument(
        file,
        blocks,
        List.of(
            new SourceDocument.Unread(
                "end of the file",
                "The file breaks off in the middle; what was there has been read. "
                    + "If something is missing, fetch a fresh copy and import that.")));
  }

  private static boolean startsAsRtf(byte[] bytes) {
    return bytes.length >= START.length && Arrays.equals(Arrays.copyOf(bytes, START.length), START);
  }
}
