package org.reflectory.server.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.reflectory.programme.Programme;
import org.reflectory.server.answer.Portfolios;
import org.reflectory.server.http.AccessToken;
import org.reflectory.server.http.Assets;
import org.reflectory.server.page.Shell.MenuGroup;
import org.reflectory.server.page.Shell.MenuItem;
import org.reflectory.store.Learner;

/** Makes what stands around every page. */
final class Shells {
  private record Entry(String label, String path) {}

  private static final Map<String, List<Entry>> MENU = new java.util.LinkedHashMap<>();

  static {
    MENU.put("", List.of(new Entry("Overview", "/")));
    MENU.put(
        "What you did",
        List.of(
            new Entry("Sessions", "/sessions"),
            new Entry("Tools", "/tools"),
            new Entry("Stages", "/stages")));
    MENU.put(
        "What it shows",
        List.of(
            new Entry("Coverage", "/coverage"),
            new Entry("Patterns", "/patterns"),
            new Entry("Intentions", "/intentions"),
            new Entry("Checks", "/audit")));
    MENU.put(
        "Your words",
        List.of(
            new Entry("Notes", "/notes"),
            new Entry("Search", "/search"),
            new Entry("Corrections", "/corrections"),
            new Entry("Files", "/import")));
  }

  private final Portfolios portfolios;
  private final AccessToken token;
  private final Shell.AssetPaths assets;

  Shells(Portfolios portfolios, Assets assets, AccessToken token) {
    this.portfolios = portfolios;
    this.token = token;
    this.assets =
        new Shell.AssetPaths(
            assets.path("reflectory.css"),
            assets.path("reflectory.js"),
            assets.path("charts.js"),
            assets.path("echarts.js"),
            assets.path("note.js"),
            assets.path("import.js"),
            assets.path("htmx.js"),
            assets.path("favicon.svg"));
  }

  /** Around a page about a learner. */
  Shell shell(Visit visit, String title) {
    Learner learner = visit.now().learner();
    String programme =
        visit
            .corpus()
            .programmes()
            .find(learner.programme())
            .map(Programme::label)
            .orElse(learner.programme());
    return make(visit.ctx(), title, learner.id(), programme, visit.links());
  }

  /** Around a page about no learner. */
  Shell empty(Context ctx, String title) {
    return make(ctx, title, "", "", new Links(null));
  }

  private Shell make(Context ctx, String title, String learner, String heading, Links links) {
    List<Learner> all = portfolios.learners();
    String here = ctx.path();
    List<MenuItem> learners =
        learner.isEmpty() || all.size() < 2
            ? List.of()
            : all.stream()
                .map(
                    one ->
                        new MenuItem(
                            one.id(),
                            new Links(one.id()).to(section(here)),
                            one.id().equals(learner)))
                .toList();
    List<MenuGroup> menu =
        MENU.entrySet().stream()
            .map(
                group ->
                    new MenuGroup(
                        group.getKey(),
                        group.getValue().stream()
                            .map(
                                entry ->
                                    new MenuItem(
                                        entry.label(),
                                        links.to(entry.path()),
                                        section(here).equals(entry.path())))
                            .toList()))
            .toList();
    String query = ctx.queryParam("q");
    return new Shell(
        title,
        heading,
        learner,
        learners,
        all.isEmpty() ? List.of() : menu,
        links,
        assets,
        token.value(),
        query == null ? "" : query);
  }

  /** The page of the menu that a path belongs to. */
  private static String section(String path) {
    int second = path.indexOf('/', 1);
    String section = second < 0 ? path : path.substring(0, second);
    return section.equals("/sentences") ? "/search" : section;
  }
}
