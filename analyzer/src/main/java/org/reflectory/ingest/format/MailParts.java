package org.reflectory.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** Takes a mail apart. */
final class MailParts extends AbstractContentHandler {
  private static final int MOST_PARTS = 1000;
  private static final int DEEPEST = 20;
  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxHeaderCount(1000)
          .setMaxHeaderLen(1 << 18)
          .setMaxLineLen(1 << 22)
          .build();

  private final MailPart root = MailPart.mail();
  private final Deque<MailPart> open = new ArrayDeque<>();
  private MailHeaders headers = new MailHeaders();
  private int parts;

  private MailParts() {}

  /**
   * The mail with all its parts, decoded.
   *
   * @throws TooLargeException if it has too many parts, or too many within one another
   */
  static MailPart of(InputStream in) throws IOException, MimeException {
    MailParts taking = new MailParts();
    MimeStreamParser parser =
        new MimeStreamParser(LIMITS, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());
    parser.setContentHandler(taking);
    parser.setContentDecoding(true);
    parser.parse(in);
    return taking.root;
  }

  @Override
  public void startMessage() {
    MailPart mail = open.isEmpty() ? root : MailPart.mail();
    if (!open.isEmpty()) {
      add(mail);
    }
    enter(mail);
  }

  @Override
  public void endMessage() {
    open.pop();
  }

  @Override
  public void startHeader() {
    headers = new MailHeaders();
  }

  @Override
  public void field(Field field) {
    headers.take(field);
  }

  @Override
  public void endHeader() throws MimeException {
    if (open.element() == root && root.parts().isEmpty() && !headers.isOfMail()) {
      throw new MimeException("no head of a mail");
    }
    if (open.element().type().equals(MailPart.MAIL) && open.element().parts().isEmpty()) {
      open.element().sayHeaders(headers);
    }
  }

  @Override
  public void startMultipart(BodyDescriptor says) {
    MailPart part = MailPart.of(says, new byte[0]);
    add(part);
    enter(part);
  }

  @Override
  public void endMultipart() {
    open.pop();
  }

  @Override
  public void body(BodyDescriptor says, InputStream in) throws IOException {
    add(MailPart.of(says, in.readAllBytes()));
  }

  private void add(MailPart part) {
    if (++parts > MOST_PARTS) {
      throw new TooLargeException(
          "The mail has more than a thousand parts. Save those that are yours as files of their own and import them.");
    }
    open.element().parts().add(part);
  }

  private void enter(MailPart part) {
    if (open.size() >= DEEPEST) {
      throw new TooLargeException(
          "The mail holds mails within mails too deeply to be read. Save the inner one as a file of its own and import that.");
    }
    open.push(part);
  }
}
