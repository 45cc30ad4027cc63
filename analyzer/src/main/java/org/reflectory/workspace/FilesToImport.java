package org.reflectory.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reflectory.note.SourcePlace;
import org.reflectory.portfolio.Problem;

/**
 * Finds the files that a person means by some paths: files as they are, folders with all below
 * them.
 */
final class FilesToImport {

  /**
   * @param name as the learner knows it: its path within the folder that was named, with {@code /}
   * @param path where it lies
   */
  record Found(String name, Path path) {

    /** The file under a name that is not taken: with more of its path before it. */
    Found unlike(Set<String> taken) {
      int parts = name.split("/").length;
      String free = name;
      while (taken.contains(free) && ++parts <= path.getNameCount()) {
        free =
            path.subpath(path.getNameCount() - parts, path.getNameCount())
                .toString()
                .replace('\\', '/');
      }
      return new Found(free, path);
    }
  }

  private final Map<Path, Found> files = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();

  /**
   * Looks at paths. Hidden files and the lock files of office programs are left out.
   *
   * @param workspace the workspace's own folder, which is left out as well
   * @throws WorkspaceException if one of the paths is not there
   * @throws IOException if a folder cannot be read
   */
  FilesToImport(List<Path> paths, Path workspace) throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new WorkspaceException(
            "There is no file or folder "
                + path
                + ". Check the spelling, or put quotation marks around a name with spaces.");
      }
      Path real = path.toRealPath();
      if (Files.isDirectory(real)) {
        folders.add(real);
        walk(real, workspace.toRealPath());
      } else {
        add(String.valueOf(path.getFileName()), real);
      }
    }
  }

  private void add(String name, Path path) {
    files.putIfAbsent(path, new Found(name, path));
  }

  /** By name. Two files that would have the same name have more of their paths in it. */
  List<Found> files() {
    Map<String, Found> byName = new TreeMap<>();
    for (Found file : files.values()) {
      Found named = file.unlike(byName.keySet());
      byName.put(named.name(), named);
    }
    return List.copyOf(byName.values());
  }

  /** Whether a path lies below one of the folders that were named. */
  boolean covers(Path path) {
    return folders.stream().anyMatch(path::startsWith);
  }

  List<Problem> problems() {
    return problems;
  }

  private void walk(Path root, Path workspace) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(workspace) || !folder.equals(root) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && (attributes.isRegularFile() || Files.isRegularFile(file))) {
              add(root.relativize(file).toString().replace('\\', '/'), file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(
                new Problem(
                    new SourcePlace(root.relativize(file).toString().replace('\\', '/'), ""),
                    "It cannot be opened. Check that you may read it, and import it again."));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isHidden(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.equals("Thumbs.db")
        || name.equals("desktop.ini");
  }
}
