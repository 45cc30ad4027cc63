package org.reflectory.ingest.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes office files part by part, with what office libraries would not write. */
public final class Zips {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Zips() {}

  /** A zip archive with these entries. */
  public static Path zip(Path file, Map<String, String> entries) {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A Word document with this XML as its body; styles Heading1, Note (red) and comment 0 are there
   * to use.
   */
  public static Path docx(Path file, String body) {
    String document =
        "<w:document "
            + W
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>"
            + body
            + "</w:body></w:document>";
    return zip(file, docxParts(document));
  }

  static Map<String, String> docxParts(String document) {
    Map<String, String> parts = new LinkedHashMap<>();
    String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
            + types
            + "document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\""
            + types
            + "styles+xml\"/><Override PartName=\"/word/comments.xml\" ContentType=\""
            + types
            + "comments+xml\"/></Types>");
    parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
    parts.put(
        "word/_rels/document.xml.rels",
        relationships("styles", "styles.xml", "comments", "comments.xml"));
    parts.put("word/document.xml", document);
    parts.put(
        "word/styles.xml",
        "<w:styles "
            + W
            + "><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"MyTitle\"><w:name w:val=\"My title\"/><w:basedOn w:val=\"Heading1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Sample\"><w:name w:val=\"Sample\"/><w:rPr><w:color w:val=\"C00000\"/></w:rPr></w:style></w:styles>");
    parts.put(
        "word/comments.xml",
        "<w:comments "
            + W
            + "><w:comment w:id=\"0\" w:author=\"A\"><w:p><w:r><w:t>Say more here.</w:t></w:r></w:p></w:comment></w:comments>");
    return parts;
  }

  private static String relationships(String... typesAndTargets) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      xml.append("<Relationship Id=\"r")
          .append(i)
          .append("\" Type=\"")
          .append(OFFICE)
          .append(typesAndTargets[i])
          .append("\" Target=\"")
          .append(typesAndTargets[i + 1])
          .append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  /** An OpenDocument text with this XML as its body. */
  public static Path odt(Path file, String body) {
    String content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<office:automatic-styles><style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:color=\"#ff0000\" fo:font-style=\"italic\"/></style:style>"
            + "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style></office:automatic-styles>"
            + "<office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>";
    return zip(file, odtParts(content));
  }

  static Map<String, String> odtParts(String content) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("content.xml", content);
    parts.put(
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
    return parts;
  }
}
