package org.reflectory.generated;

import java.util.List;

/**
 * A finding as an audit reported it.
 *
 * @param files names of the files that it points to; none where it points to no file
 * @param text all that it says: place, message, written, expected
 */
public record Reported(String code, List<String> files, String text) {
  public Reported {
    files = List.copyOf(files);
  }
}
