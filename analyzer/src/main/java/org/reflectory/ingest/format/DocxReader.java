package org.reflectory.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;
import org.w3c.dom.Element;

/**
 * Word documents. Reads body text, tables, text boxes, content controls, foot- and endnotes and
 * comments; leaves out headers and footers, tracked deletions and hidden text. Apache POI opens the
 * package, the parts are walked as XML.
 */
final class DocxReader implements DocumentReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.DOCX) || mediaType.startsWith("application/vnd.ms-word.");
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    ZipGuard.check(content);
    try (OPCPackage container = OPCPackage.open(content.toFile(), PackageAccess.READ)) {
      PackagePart main = main(container);
      Element document = root(main);
      Element body = document == null ? null : Xml.child(document, "body").orElse(null);
      if (body == null) {
        throw new UnreadableFileException(Broken.MESSAGE);
      }
      DocxStyles styles = new DocxStyles(related(main, "/styles"));
      DocxBlocks walk = new DocxBlocks(styles, comments(related(main, "/comments")));
      List<Block> blocks = walk.body(body);
      blocks.addAll(walk.notes(related(main, "/footnotes"), "footnote"));
      blocks.addAll(walk.notes(related(main, "/endnotes"), "endnote"));
      return new SourceDocument(file, blocks);
    } catch (OpenXML4JException | IOException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }

  private static PackagePart main(OPCPackage container)
      throws OpenXML4JException, UnreadableFileException {
    PackageRelationshipCollection cores =
        container.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
    if (cores.isEmpty()) {
      cores = container.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
    }
    PackagePart part = cores.isEmpty() ? null : container.getPart(cores.getRelationship(0));
    if (part == null) {
      throw new UnreadableFileException(Broken.MESSAGE);
    }
    return part;
  }

  private static @Nullable Element related(PackagePart part, String type)
      throws OpenXML4JException, IOException, UnreadableFileException {
    for (PackageRelationship relationship : part.getRelationships()) {
      if (relationship.getRelationshipType().endsWith(type)) {
        return root(part.getRelatedPart(relationship));
      }
    }
    return null;
  }

  private static @Nullable Element root(@Nullable PackagePart part)
      throws IOException, UnreadableFileException {
    if (part == null) {
      return null;
    }
    try (InputStream in = part.getInputStream()) {
      return SecureXml.parse(in).getDocumentElement();
    }
  }

  private static Map<String, Element> comments(@Nullable Element root) {
    Map<String, Element> comments = new LinkedHashMap<>();
    if (root != null) {
      Xml.children(root).forEach(comment -> comments.put(Xml.attribute(comment, "id"), comment));
    }
    return comments;
  }
}
