package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;

/** A part of a mail: a text, an attachment, several parts in one, or a mail within the mail. */
final class MailPart {
  static final String MAIL = "message/rfc822";

  private final String type;
  private final List<MailPart> parts = new ArrayList<>();
  private final byte[] content;
  private String charset = "";
  private String name = "";
  private boolean attached;
  private boolean embedded;
  private String subject = "";
  private String date = "";

  private MailPart(String type, byte[] content) {
    this.type = type.toLowerCase(Locale.ROOT);
    this.content = content;
  }

  static MailPart mail() {
    return new MailPart(MAIL, new byte[0]);
  }

  static MailPart of(BodyDescriptor says, byte[] content) {
    MailPart part = new MailPart(says.getMimeType(), content);
    String charset = says.getCharset();
    part.charset = charset == null ? "" : charset;
    if (says instanceof MaximalBodyDescriptor more) {
      String disposition = more.getContentDispositionType();
      String filename = more.getContentDispositionFilename();
      filename = filename == null ? more.getContentTypeParameters().get("name") : filename;
      part.name = filename == null ? "" : MailHeaders.decode(filename).replaceAll(".*[/\\\\]", "");
      part.attached = "attachment".equalsIgnoreCase(disposition);
      part.embedded = more.getContentId() != null || "inline".equalsIgnoreCase(disposition);
    }
    return part;
  }

  String type() {
    return type;
  }

  List<MailPart> parts() {
    return parts;
  }

  byte[] content() {
    return content;
  }

  /** The encoding that it declares, or empty. */
  String charset() {
    return charset;
  }

  /** The file name of an attachment, or empty. */
  String name() {
    return name;
  }

  /** Whether it is a text of the mail itself. */
  boolean isWords() {
    return !attached && name.isEmpty() && (type.equals("text/plain") || type.equals("text/html"));
  }

  boolean isAttached() {
    return attached;
  }

  boolean isEncrypted() {
    return type.equals("multipart/encrypted") || type.matches("application/(?:x-)?pkcs7-mime");
  }

  /** Whether it only goes with the text: a picture within it, a signature, an invitation. */
  boolean isBesides() {
    return type.endsWith("-signature")
        || type.equals("message/delivery-status")
        || type.matches("text/calendar|application/ics|text/(?:x-)?vcard")
        || (type.startsWith("image/") && embedded && !attached);
  }

  /** The subject of a mail without what replying put before it, or empty. */
  String subject() {
    return subject;
  }

  /** The day on which a mail was sent where that was, as ISO 8601, or empty. */
  String date() {
    return date;
  }

  void sayHeaders(MailHeaders headers) {
    subject = headers.subject();
    date = headers.date();
  }
}
