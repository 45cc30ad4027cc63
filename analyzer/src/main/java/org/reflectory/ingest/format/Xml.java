package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Small steps through an XML tree, by local name: prefixes differ between programs. */
final class Xml {
  private Xml() {}

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static String name(Node node) {
    return node.getLocalName();
  }

  static Optional<Element> child(@Nullable Element parent, String name) {
    if (parent == null) {
      return Optional.empty();
    }
    return children(parent).stream().filter(element -> name(element).equals(name)).findFirst();
  }

  /** The child of a child, and so on. */
  static Optional<Element> path(@Nullable Element parent, String... names) {
    Optional<Element> at = Optional.ofNullable(parent);
    for (String name : names) {
      at = at.flatMap(element -> child(element, name));
    }
    return at;
  }

  /** An attribute by its local name, whatever its prefix; empty where there is none. */
  static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** An attribute of a namespace; empty where there is none. */
  static String attribute(Element element, String namespace, String name) {
    return element.getAttributeNS(namespace, name);
  }

  /** The value of a setting such as {@code <w:color w:val="FF0000"/>}, or empty. */
  static String value(@Nullable Element parent, String name) {
    return child(parent, name).map(element -> attribute(element, "val")).orElse("");
  }

  static int number(String value, int otherwise) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
