package org.reflectory.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.Block;

/** Makes a table of each visible sheet of a workbook. */
final class SheetTables {
  private final SheetCells cells;
  private final Limits limits = new Limits();

  private SheetTables(Workbook workbook) {
    cells = new SheetCells(new SheetInk(workbook));
  }

  static List<Block> of(Workbook workbook) {
    SheetTables reading = new SheetTables(workbook);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        blocks.add(reading.table(workbook.getSheetAt(i)));
      }
    }
    return blocks;
  }

  private Block.Table table(Sheet sheet) {
    String place = "sheet " + sheet.getSheetName();
    Map<CellAddress, CellRangeAddress> merged = merged(sheet);
    List<Block.Row> rows = new ArrayList<>();
    for (Row row : sheet) {
      int number = row.getRowNum() + 1;
      String rowPlace = place + ", row " + number;
      List<Block.Cell> read = new ArrayList<>();
      for (Cell cell : row) {
        List<Block> blocks = cells.blocks(cell, rowPlace);
        if (!blocks.isEmpty()) {
          limits.count(1);
          read.add(cell(cell, merged.get(cell.getAddress()), blocks));
        }
      }
      if (!read.isEmpty()) {
        rows.add(new Block.Row(number, rowPlace, read));
      }
    }
    return new Block.Table(rows, place);
  }

  private static Block.Cell cell(Cell cell, @Nullable CellRangeAddress range, List<Block> blocks) {
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
