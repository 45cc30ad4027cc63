package org.reflectory.ingest.recognise;

import java.util.List;
import org.reflectory.ingest.document.Block;

/**
 * A stretch of a table below one header.
 *
 * @param header its titles
 * @param title what stands over it: heading, sheet and file name
 * @param headerPlace where the titles stand
 * @param rows below the titles
 */
record TableSection(TableHeader header, String title, String headerPlace, List<Block.Row> rows) {
  TableSection {
    rows = List.copyOf(rows);
  }
}
