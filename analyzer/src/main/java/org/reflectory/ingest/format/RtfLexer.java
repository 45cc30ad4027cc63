package org.reflectory.ingest.format;

import java.nio.charset.StandardCharsets;

/** Cuts a Rich Text file into its tokens. What {@code \bin} carries is skipped. */
final class RtfLexer {
  /** What a token is. */
  enum Kind {
    /** A group begins. */
    OPEN,
    /** A group ends. */
    CLOSE,
    /** A control word or symbol, without its backslash. */
    WORD,
    /** One byte of text, written as such or in hexadecimal. */
    BYTE,
    /** The file ends. */
    END
  }

  private static final int LONGEST_WORD = 40;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean hasNumber;

  RtfLexer(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The last control word. */
  String word() {
    return word;
  }

  /** The number behind the last control word, or the last byte of text. */
  int number() {
    return number;
  }

  /** The number behind the last control word, or another where it had none. */
  int numberOr(int otherwise) {
    return hasNumber ? number : otherwise;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{':
          return Kind.OPEN;
        case '}':
          return Kind.CLOSE;
        case '\\':
          return control();
        case '\r', '\n', 0:
          break;
        case '\t':
          return symbol("tab");
        default:
          number = c;
          return Kind.BYTE;
      }
    }
    return Kind.END;
  }

  private Kind control() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    char c = (char) (bytes[at] & 0xFF);
    if (isLetter(c)) {
      return word(at);
    }
    at++;
    if (c == '\'') {
      number = digit(at) << 4 | digit(at + 1);
      at = Math.min(bytes.length, at + 2);
      return Kind.BYTE;
    }
    return symbol(c == '\r' || c == '\n' ? "par" : String.valueOf(c));
  }

  private Kind symbol(String name) {
    word = name;
    number = 0;
    hasNumber = false;
    return Kind.WORD;
  }

  private Kind word(int start) {
    while (at < bytes.length && isLetter((char) bytes[at])) {
      at++;
    }
    symbol(new String(bytes, start, Math.min(at - start, LONGEST_WORD), StandardCharsets.US_ASCII));
    boolean negative = at < bytes.length && bytes[at] == '-';
    int digits = negative ? at + 1 : at;
    long value = 0;
    while (digits < bytes.length && bytes[digits] >= '0' && bytes[digits] <= '9') {
      value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[digits++] - '0');
      hasNumber = true;
    }
    if (hasNumber) {
      at = digits;
      number = (int) (negative ? -value : value);
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
    }
    return Kind.WORD;
  }

  private int digit(int index) {
    return index < bytes.length ? Math.max(0, Character.digit(bytes[index], 16)) : 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
