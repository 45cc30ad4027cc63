package org.reflectory.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.reflectory.ingest.document.UnreadableFileException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses the XML inside office files. No document type is allowed, so that no file can draw in
 * another.
 */
final class SecureXml {
  private SecureXml() {}

  /**
   * @throws UnreadableFileException if it is no well-formed XML or declares a document type
   */
  static Document parse(InputStream xml) throws UnreadableFileException {
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(xml);
    } catch (SAXException e) {
      if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
        throw new UnreadableFileException(
            "The file declares an XML document type, which could draw in other files, so it was not read. "
                + "Open it and save it again under a new name.",
            e);
      }
      throw new UnreadableFileException(Broken.MESSAGE, e);
    } catch (IOException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    return factory;
  }
}
