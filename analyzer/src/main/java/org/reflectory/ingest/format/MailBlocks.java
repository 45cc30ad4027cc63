package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.Block.TextKind;
import org.reflectory.ingest.document.Run;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;
import org.reflectory.ingest.value.DateOrder;
import org.reflectory.ingest.value.DateReader;

/** Turns the parts of a mail into blocks. */
final class MailBlocks {
  private static final String ENCRYPTED =
      "The mail is encrypted. Open it in your mail program, save its text as .txt or .docx and import that.";
  private static final int FIRST_LINES = 4;
  private static final int LONGEST_HEAD_LINE = 100;

  private final List<Block> blocks = new ArrayList<>();
  private final List<SourceDocument.Unread> unread = new ArrayList<>();

  List<Block> blocks() {
    return blocks;
  }

  List<SourceDocument.Unread> unread() {
    return unread;
  }

  /**
   * Adds a mail.
   *
   * @param mail the mail
   * @param dated whether its date is that of its words, unless they name one themselves
   */
  void mail(MailPart mail, boolean dated) throws IOException {
    List<Block> body = new ArrayList<>();
    List<MailPart> attachments = new ArrayList<>();
    for (MailPart part : mail.parts()) {
      part(part, body, attachments);
    }
    if (!mail.subject().isEmpty()) {
      blocks.add(
          new Block.Text(
              TextKind.HEADING, 1, List.of(Run.plain(mail.subject())), "head of the mail"));
    }
    if (dated && !mail.date().isEmpty() && !namesDate(mail.subject(), body)) {
      blocks.add(new Block.Properties(Map.of("date", mail.date()), "head of the mail"));
    }
    blocks.addAll(body);
    for (MailPart attachment : attachments) {
      attachment(attachment);
    }
  }

  private void part(MailPart part, List<Block> body, List<MailPart> attachments) {
    if (part.type().equals("multipart/alternative")) {
      MailPart chosen = chosen(part);
      if (chosen != null) {
        part(chosen, body, attachments);
      }
    } else if (part.type().equals("multipart/related")) {
      // The others belong to the first, which shows them: pictures, styles.
      part.parts().stream().limit(1).forEach(inner -> part(inner, body, attachments));
      part.parts().stream().skip(1).filter(MailPart::isAttached).forEach(attachments::add);
    } else if (part.isEncrypted()) {
      unread.add(new SourceDocument.Unread("text of the mail", ENCRYPTED));
    } else if (part.type().startsWith("multipart/")) {
      part.parts().forEach(inner -> part(inner, body, attachments));
    } else if (part.isWords()) {
      body.addAll(words(part));
    } else if (!part.isBesides()) {
      attachments.add(part);
    }
  }

  /** Of several ways in which the same is written the web page: it keeps tables and headings. */
  private static @Nullable MailPart chosen(MailPart alternatives) {
    MailPart plain = null;
    for (MailPart part : alternatives.parts()) {
      if (holds(part, "text/html")) {
        return part;
      }
      plain = holds(part, "text/plain") ? part : plain;
    }
    return plain;
  }

  private static boolean holds(MailPart part, String type) {
    return part.type().equals(type) || part.parts().stream().anyMatch(inner -> holds(inner, type));
  }

  private static List<Block> words(MailPart part) {
    String text = text(part);
    if (part.type().equals("text/html")) {
      return MailQuotes.without(HtmlPages.page(text));
    }
    Limits.checkLines(text, '\t');
    return new TextBlocks(MailQuotes.without(text)).blocks();
  }

  private static String text(MailPart part) {
    String named = part.charset().toLowerCase(Locale.ROOT);
    boolean plain = named.isEmpty() || named.equals("us-ascii") || named.equals("utf-8");
    String text;
    try {
      text =
          plain || !Charset.isSupported(named)
              ? TextDecoder.decode(part.content())
              : new String(part.content(), Charset.forName(named));
    } catch (IllegalCharsetNameException e) {
      text = new String(part.content(), StandardCharsets.ISO_8859_1);
    }
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
  }

  /** Whether the subject, the first lines or a table say a day of their own. */
  private static boolean namesDate(String subject, List<Block> body) {
    StringBuilder said = new StringBuilder(subject);
    int lines = 0;
    for (Block block : body) {
      if (block instanceof Block.Table table) {
        table
            .rows()
            .forEach(row -> row.cells().forEach(cell -> said.append('\n').append(cell.text())));
      } else if (block instanceof Block.Text text
          && ++lines <= FIRST_LINES
          && text.text().length() <= LONGEST_HEAD_LINE) {
        said.append('\n').append(text.text());
      }
    }
    String text = said.toString();
    return new DateReader(DateOrder.in(text)).within(text).isPresent();
  }

  private void attachment(MailPart part) throws IOException {
    if (part.type().equals(MailPart.MAIL)) {
      MailBlocks inner = new MailBlocks();
      inner.mail(part, true);
      add("the attached mail", inner.blocks, inner.unread);
      return;
    }
    String name = part.name().isEmpty() ? "an attachment without a name" : part.name();
    Path file = Files.createTempFile("reflectory", ".attachment");
    try {
      Files.write(file, part.content());
      SourceDocument document = new DocumentReaders().read(part.name(), file);
      add(name, document.blocks(), document.unread());
    } catch (UnreadableFileException e) {
      unread.add(new SourceDocument.Unread("attachment " + name, e.getMessage()));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void add(String inner, List<Block> more, List<SourceDocument.Unread> moreUnread) {
    blocks.addAll(Places.within(inner, more));
    for (SourceDocument.Unread part : moreUnread) {
      unread.add(new SourceDocument.Unread(Places.within(inner, part.place()), part.message()));
    }
  }
}
