package org.reflectory.programme;

import java.util.List;

/**
 * What every reflective note should hold.
 *
 * @param source the document that says so
 * @param items in the order they are shown
 */
public record Checklist(String source, List<ChecklistItem> items) {
  public Checklist {
    items = List.copyOf(items);
  }

  /**
   * The item with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public ChecklistItem item(String id) {
    return items.stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such item of the checklist: " + id));
  }
}
