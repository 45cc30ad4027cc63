package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * Excel workbooks, those with macros too: each visible sheet a table. Formulas are read by the
 * value they last had; neither they nor macros are run.
 */
final class XlsxReader implements DocumentReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.XLSX);
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    ZipGuard.check(content);
    try (OPCPackage container = OPCPackage.open(content.toFile(), PackageAccess.READ);
        XSSFWorkbook workbook = new XSSFWorkbook(container)) {
      return new SourceDocument(file, SheetTables.of(workbook));
    } catch (OpenXML4JException | IOException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }
}
