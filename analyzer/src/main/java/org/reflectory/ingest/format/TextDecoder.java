package org.reflectory.ingest.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * Turns the bytes of a text file into text: UTF-8 where they are that, UTF-16 by its mark, else
 * what they look like.
 */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SURE_ENOUGH = 60;
  private static final int SAMPLE = 1 << 16;

  private TextDecoder() {}

  /**
   * The text, with line feeds for all line ends and without a byte order mark.
   *
   * @throws UnreadableFileException if the bytes are no text
   */
  static String read(Path content) throws IOException, UnreadableFileException {
    String text = decode(Files.readAllBytes(content));
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableFileException(
          "The file is named as text but holds something else. Save it as .docx or .txt and import that.");
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw new UnreadableFileException(
          "The file holds no text. If it should, save it again and import it anew.");
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The text of bytes in whatever encoding they seem to be. */
  static String decode(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, guess(bytes));
    }
  }

  private static Charset guess(byte[] bytes) {
    byte[] sample = bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes;
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    boolean western =
        match == null
            || match.getConfidence() < SURE_ENOUGH
            || match.getName().startsWith("ISO-8859-");
    return western || !Charset.isSupported(match.getName())
        ? WINDOWS
        : Charset.forName(match.getName());
  }
}
