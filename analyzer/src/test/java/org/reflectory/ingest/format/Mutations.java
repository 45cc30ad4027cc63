package org.reflectory.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.reflectory.ingest.document.UnreadableFileException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Spoils files by chance: the same chance gives the same file. */
final class Mutations {
  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_CHUNK = 400;
  private static final int MOST_COPIES = 40;

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "7",
          "999",
          "65536",
          "2147483647",
          "2147483648",
          "-2147483648",
          "99999999999999999999",
          "1e308",
          "0.0000001",
          "NaN",
          "");

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  /**
   * A spoilt copy.
   *
   * @param other what may be spliced into it
   */
  byte[] of(byte[] file, byte[] other) throws IOException {
    if (random.nextInt(4) > 0 && file.length > 1) {
      if (file[0] == 'P' && file[1] == 'K') {
        return inside(file, other);
      }
      if (file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF) {
        return insideContainer(file);
      }
    }
    return bytes(file, other);
  }

  /** Spoils the parts of an older Office file and leaves what holds them together. */
  private byte[] insideContainer(byte[] file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      for (String name : List.of("WordDocument", "1Table", "Workbook")) {
        if (container.getRoot().hasEntry(name) && random.nextBoolean()) {
          byte[] part = container.createDocumentInputStream(name).readAllBytes();
          byte[] spoilt = random.nextInt(4) == 0 ? bytes(part, part) : flipped(part);
          container.createOrUpdateDocument(new ByteArrayInputStream(spoilt), name);
        }
      }
      ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
      container.writeFilesystem(spoilt);
      return spoilt.toByteArray();
    }
  }

  private byte[] bytes(byte[] file, byte[] other) {
    byte[] spoilt = file;
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      int from = random.nextInt(spoilt.length + 1);
      int to = Math.min(spoilt.length, from + 1 + random.nextInt(LONGEST_CHUNK));
      spoilt =
          switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(spoilt, from);
            case 1, 2 -> flipped(spoilt);
            case 3 -> joined(spoilt, from, new byte[0], to);
            case 4 -> joined(spoilt, to, repeated(Arrays.copyOfRange(spoilt, from, to)), to);
            case 5 -> joined(spoilt, from, chunk(other), to);
            case 6 -> joined(spoilt, from, chunk(spoilt), from);
            default -> renumbered(spoilt);
          };
    }
    return spoilt;
  }

  private byte[] flipped(byte[] file) {
    byte[] spoilt = file.clone();
    for (int i = random.nextInt(MOST_CHANGES); i >= 0 && spoilt.length > 0; i--) {
      spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(1 << Byte.SIZE);
    }
    return spoilt;
  }

  private byte[] chunk(byte[] file) {
    int from = random.nextInt(file.length + 1);
    int length = random.nextInt(1 + random.nextInt(file.length + 1));
    return Arrays.copyOfRange(file, from, Math.min(file.length, from + length));
  }

  private byte[] repeated(byte[] chunk) {
    ByteArrayOutputStream copies = new ByteArrayOutputStream();
    for (int i = random.nextInt(MOST_COPIES); i >= 0; i--) {
      copies.writeBytes(chunk);
    }
    return copies.toByteArray();
  }

  /** Puts another number in the place of one. */
  private byte[] renumbered(byte[] file) {
    int from = random.nextInt(file.length + 1);
    while (from < file.length && !isDigit(file[from])) {
      from++;
    }
    int to = from;
    while (to < file.length && isDigit(file[to])) {
      to++;
    }
    return joined(file, from, number().getBytes(StandardCharsets.US_ASCII), to);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private String number() {
    return NUMBERS.get(random.nextInt(NUMBERS.size()));
  }

  private static byte[] joined(byte[] file, int head, byte[] middle, int tail) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(file, 0, head);
    all.writeBytes(middle);
    all.write(file, tail, file.length - tail);
    return all.toByteArray();
  }

  /** Spoils one part of an archive, most often without making its XML ill-formed. */
  private byte[] inside(byte[] file, byte[] other) throws IOException {
    Map<String, byte[]> parts = unzipped(file);
    List<String> names = new ArrayList<>(parts.keySet());
    List<String> xml = names.stream().filter(name -> name.matches(".*\\.(?:xml|rels)")).toList();
    if (random.nextInt(20) == 0) {
      parts.remove(names.get(random.nextInt(names.size())));
    }
    String name = xml.get(random.nextInt(xml.size()));
    for (String main : xml) {
      if (main.matches("word/document\\.xml|content\\.xml|.*/sheet1\\.xml")
          && random.nextBoolean()) {
        name = main;
      }
    }
    byte[] part = parts.getOrDefault(name, new byte[0]);
    parts.put(name, random.nextInt(4) == 0 ? bytes(part, other) : elements(part));
    return zipped(parts);
  }

  private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file.toByteArray();
  }

  private byte[] elements(byte[] xml) throws IOException {
    try {
      Document document = SecureXml.parse(new ByteArrayInputStream(xml));
      for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
        spoilOne(document);
      }
      ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(spoilt));
      return spoilt.toByteArray();
    } catch (UnreadableFileException | TransformerException none) {
      return bytes(xml, xml);
    }
  }

  private void spoilOne(Document document) {
    NodeList all = document.getElementsByTagName("*");
    Element one = (Element) all.item(random.nextInt(all.getLength()));
    Element two = (Element) all.item(random.nextInt(all.getLength()));
    boolean apart = one != document.getDocumentElement() && !isWithin(two, one);
    switch (random.nextInt(7)) {
      case 0 -> copy(one, two);
      case 1 -> {
        if (apart) {
          two.insertBefore(one, two.getFirstChild());
        }
      }
      case 2 -> {
        if (apart) {
          one.getParentNode().removeChild(one);
        }
      }
      case 3 -> one.setTextContent(number());
      default -> attribute(one.hasAttributes() ? one : two);
    }
  }

  private void copy(Element one, Element into) {
    Node pattern = one.cloneNode(true);
    Node before = into.getFirstChild();
    int size = one.getElementsByTagName("*").getLength();
    for (int i = random.nextInt(size < LONGEST_CHUNK ? MOST_COPIES : 2); i >= 0; i--) {
      into.insertBefore(pattern.cloneNode(true), before);
    }
  }

  private void attribute(Element element) {
    if (element.hasAttributes()) {
      Attr attribute =
          (Attr) element.getAttributes().item(random.nextInt(element.getAttributes().getLength()));
      if (attribute.getName().startsWith("xmlns")) {
        return;
      }
      if (random.nextInt(4) == 0) {
        element.removeAttributeNode(attribute);
      } else {
        attribute.setValue(number());
      }
    }
  }

  private static boolean isWithin(Node node, Node ancestor) {
    for (Node up = node; up != null; up = up.getParentNode()) {
      if (up == ancestor) {
        return true;
      }
    }
    return false;
  }
}
