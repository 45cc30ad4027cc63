package org.reflectory.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;
import org.w3c.dom.Element;

/**
 * OpenDocument texts and spreadsheets, as LibreOffice writes them. Two XML parts hold all that is
 * read, so they are parsed here and no office library is asked.
 */
final class OdfReader implements DocumentReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.ODT) || mediaType.equals(FileTypes.ODS);
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    ZipGuard.check(content);
    try (ZipFile zip = new ZipFile(content.toFile())) {
      Element manifest = part(zip, "META-INF/manifest.xml");
      if (manifest != null
          && manifest.getElementsByTagNameNS("*", "encryption-data").getLength() > 0) {
        throw new UnreadableFileException(Broken.PROTECTED);
      }
      Element document = part(zip, "content.xml");
      Element body = document == null ? null : Xml.child(document, "body").orElse(null);
      if (document == null || body == null) {
        throw new UnreadableFileException(Broken.MESSAGE);
      }
      OdfStyles styles = new OdfStyles(part(zip, "styles.xml"), document);
      return new SourceDocument(file, new OdfBlocks(styles).body(body));
    } catch (IOException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }

  private static @Nullable Element part(ZipFile zip, String name)
      throws IOException, UnreadableFileException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return SecureXml.parse(in).getDocumentElement();
    }
  }
}
