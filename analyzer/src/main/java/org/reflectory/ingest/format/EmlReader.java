package org.reflectory.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.james.mime4j.MimeException;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * Mails, and web pages saved with their pictures in one file, which are mails in form: subject,
 * date, text, and the attachments of kinds that are read. Apache James Mime4j takes them apart.
 */
final class EmlReader implements DocumentReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.EML);
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    try (InputStream in = Files.newInputStream(content)) {
      MailBlocks walk = new MailBlocks();
      walk.mail(MailParts.of(in), !FileTypes.isSavedPage(file));
      boolean empty = walk.blocks().stream().allMatch(Block.Properties.class::isInstance);
      if (empty && walk.unread().isEmpty()) {
        throw new UnreadableFileException(
            "The mail holds no text. If it should, save it again and import it anew.");
      }
      return new SourceDocument(file, walk.blocks(), walk.unread());
    } catch (MimeException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    } catch (IOException e) {
      throw Broken.disk(e);
    }
  }
}
