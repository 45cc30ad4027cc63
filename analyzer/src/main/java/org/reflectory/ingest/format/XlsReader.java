package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/** Workbooks of Excel 97 to 2003, read as newer ones are. */
final class XlsReader implements DocumentReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.XLS);
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    try (POIFSFileSystem container = new POIFSFileSystem(content.toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(container.getRoot(), container, false)) {
      return new SourceDocument(file, SheetTables.of(workbook));
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(Broken.PROTECTED, e);
    } catch (OldExcelFormatException e) {
      throw new UnreadableFileException(
          "This is a workbook of an Excel older than 1997. Save it as .xlsx and import that.", e);
    } catch (IOException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }
}
