package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.reflectory.ingest.document.Block;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/** Excel workbooks: each visible sheet a table; formulas are read by the value they last had. */
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
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          blocks.add(table(workbook.getSheetAt(i)));
        }
      }
      return new SourceDocument(file, blocks);
    } catch (OpenXML4JException | IOException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }

  private static Block.Table table(XSSFSheet sheet) {
    String place = "sheet " + sheet.getSheetName();
    Map<CellAddress, CellRangeAddress> merged = merged(sheet);
    List<Block.Row> rows = new ArrayList<>();
    for (Row row : sheet) {
      int number = row.getRowNum() + 1;
      String rowPlace = place + ", row " + number;
      List<Block.Cell> cells = new ArrayList<>();
      for (Cell cell : row) {
        List<Block> blocks = XlsxCells.blocks((XSSFCell) cell, rowPlace);
        if (!blocks.isEmpty()) {
          cells.add(cell(cell, merged.get(cell.getAddress()), blocks));
        }
      }
      if (!cells.isEmpty()) {
        rows.add(new Block.Row(number, rowPlace, cells));
      }
    }
    return new Block.Table(rows, place);
  }

  private static Block.Cell cell(
      Cell cell, @org.jspecify.annotations.Nullable CellRangeAddress range, List<Block> blocks) {
    if (range == null) {
      return new Block.Cell(cell.getColumnIndex(), 1, 1, blocks);
    }
    int columns = range.getLastColumn() - range.getFirstColumn() + 1;
    int rows = range.getLastRow() - range.getFirstRow() + 1;
    return new Block.Cell(cell.getColumnIndex(), columns, rows, blocks);
  }

  private static Map<CellAddress, CellRangeAddress> merged(Sheet sheet) {
    Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      merged.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), range);
    }
    return merged;
  }
}
