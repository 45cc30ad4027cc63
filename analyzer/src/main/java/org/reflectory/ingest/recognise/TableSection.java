package org.reflectory.ingest.recognise;

import java.util.List;
import org.reflectory.ingest.document.Block;

/**
 * A stretch of a table below one header.
 *
 * @param header its titles
 * @param title what stands over it
 * @param headerPlace where the titles stand
 * @param rows below the titles
 */
record TableSection(
    TableHeader header, TableTitle title, String headerPlace, List<Block.Row> rows) {
  TableSection {
    rows = List.copyOf(rows);
  }

  TableSection with(List<Block.Row> below) {
    return new TableSection(header, title, headerPlace, below);
  }
}
