package org.reflectory.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import org.reflectory.ingest.document.UnreadableFileException;

/** Tells what a file is: by its content first, then by its name. */
final class FileTypes {
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String DOC = "application/msword";
  static final String XLS = "application/vnd.ms-excel";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  static final String PDF = "application/pdf";
  static final String HTML = "text/html";
  static final String EML = "message/rfc822";
  static final String CSV = "text/csv";
  static final String TSV = "text/tab-separated-values";
  static final String MARKDOWN = "text/markdown";
  static final String PLAIN = "text/plain";

  private static final String OTHER_CONTAINER = "application/x-tika-msoffice";
  private static final Tika TIKA = new Tika();

  private FileTypes() {}

  /**
   * The media type of a file.
   *
   * @throws UnreadableFileException if it is a damaged archive
   */
  static String of(String name, Path content) throws IOException, UnreadableFileException {
    String bare = name.substring(name.lastIndexOf('/') + 1);
    String type;
    boolean isText;
    try (InputStream in = Files.newInputStream(content)) {
      byte[] start = in.readNBytes(1 << 16);
      type = TIKA.detect(start, bare);
      isText = isText(start, type);
      if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] < 9) {
        return inside(content, type);
      }
      if (start.length > 3
          && start[0] == (byte) 0xD0
          && start[1] == (byte) 0xCF
          && start[2] == 0x11) {
        return container(content);
      }
    }
    if (isMail(bare) && (isText || type.matches("(?:message|multipart)/.*"))) {
      return EML;
    }
    return isText ? text(type, bare) : type;
  }

  private static boolean isMail(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".eml") || isSavedPage(name);
  }

  /** Whether a file is a web page saved with its pictures, which has the form of a mail. */
  static boolean isSavedPage(String name) {
    return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.mht(?:ml)?");
  }

  private static String inside(Path content, String otherwise)
      throws IOException, UnreadableFileException {
    try (ZipFile zip = new ZipFile(content.toFile())) {
      ZipEntry declared = zip.getEntry("mimetype");
      if (declared != null) {
        try (InputStream in = zip.getInputStream(declared)) {
          String type = new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
          return type.replaceFirst("-(?:template|web|master)$", "");
        }
      }
      if (zip.getEntry("word/document.xml") != null || hasFolder(zip, "word/")) {
        return DOCX;
      }
      if (hasFolder(zip, "xl/")) {
        return zip.getEntry("xl/workbook.bin") != null
            ? "application/vnd.ms-excel.sheet.binary"
            : XLSX;
      }
      if (zip.getEntry("content.xml") != null) {
        return ODT;
      }
      return zip.stream().anyMatch(entry -> entry.getName().endsWith(".iwa"))
          ? "application/vnd.apple.pages"
          : otherwise;
    } catch (ZipException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }

  /**
   * What an Office file of the older kind is. A .docx or .xlsx with a password is such a file,
   * which holds the encrypted one.
   */
  private static String container(Path content) throws UnreadableFileException {
    try (POIFSFileSystem container = new POIFSFileSystem(content.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableFileException(Broken.PROTECTED);
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return DOC;
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return XLS;
      }
      if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
        return "application/vnd.ms-powerpoint";
      }
      return root.hasEntryCaseInsensitive("__properties_version1.0")
          ? "application/vnd.ms-outlook"
          : OTHER_CONTAINER;
    } catch (IOException | RuntimeException e) {
      // Not even such a container: it is refused for its kind.
      return OTHER_CONTAINER;
    }
  }

  private static boolean hasFolder(ZipFile zip, String folder) {
    return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
  }

  /**
   * Whether a file is text that no program but an editor wrote. Notes that begin like an e-mail, a
   * script or markup are still notes.
   */
  private static boolean isText(byte[] start, String type) {
    if (type.contains("rtf")
        || type.contains("pdf")
        || type.contains("json")
        || type.contains("postscript")) {
      return false;
    }
    boolean wide = start.length > 1 && (start[0] & 0xFF) >= 0xFE && (start[1] & 0xFF) >= 0xFE;
    for (byte b : start) {
      if (!wide && b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return false;
      }
    }
    return true;
  }

  /** Text has no content to tell its kinds apart, so its name does. */
  private static String text(String type, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String ending = lower.substring(lower.lastIndexOf('.') + 1);
    return switch (ending) {
      case "csv" -> CSV;
      case "tsv", "tab" -> TSV;
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm", "xhtml" -> HTML;
      case "xml", "svg", "fodt", "fods", "tex", "mbox" -> type;
      default -> type.equals(HTML) || type.equals("application/xhtml+xml") ? HTML : PLAIN;
    };
  }
}
