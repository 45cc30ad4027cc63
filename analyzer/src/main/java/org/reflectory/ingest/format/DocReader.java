package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * Documents of Word 97 to 2003. Reads what is read of newer ones; text boxes come at the end, since
 * these files do not say simply where they stand.
 */
final class DocReader implements DocumentReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.DOC);
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    try (POIFSFileSystem container = new POIFSFileSystem(content.toFile(), true);
        HWPFDocument document = new HWPFDocument(container)) {
      List<Block> blocks = new DocBlocks(document).body();
      return new SourceDocument(file, blocks);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(Broken.PROTECTED, e);
    } catch (OldFileFormatException e) {
      throw new UnreadableFileException(
          "This is a document of a Word older than 1997. Save it as .docx and import that.", e);
    } catch (IOException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }
}
