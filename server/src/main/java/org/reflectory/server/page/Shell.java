package org.reflectory.server.page;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param title the page's title
 * @param heading the learner and programme, for the head of the page; empty if there is none yet
 * @param learner id of the learner; empty if there is none yet
 * @param learners links to the same page of each learner; fewer than two if there is no choice
 * @param menu groups of links to the pages
 * @param links makes addresses
 * @param assets paths of style sheet and scripts by name
 * @param token what a form must carry
 * @param query what was searched for
 */
record Shell(
    String title,
    String heading,
    String learner,
    List<MenuItem> learners,
    List<MenuGroup> menu,
    Links links,
    AssetPaths assets,
    String token,
    String query) {

  /** A group of links. */
  record MenuGroup(String label, List<MenuItem> items) {}

  /**
   * A link.
   *
   * @param current whether it leads to the page that is shown
   */
  record MenuItem(String label, String href, boolean current) {}

  /** Paths of style sheet and scripts. */
  record AssetPaths(
      String style,
      String script,
      String charts,
      String echarts,
      String note,
      String upload,
      String htmx,
      String icon) {}
}
