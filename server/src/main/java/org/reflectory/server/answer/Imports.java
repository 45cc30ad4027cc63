package org.reflectory.server.answer;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reflectory.server.http.ProblemException;
import org.reflectory.server.http.ProblemType;
import org.reflectory.server.http.UploadFolder;
import org.reflectory.store.Learner;
import org.reflectory.workspace.ImportProgress;
import org.reflectory.workspace.ImportResult;

/**
 * Takes uploaded files into a portfolio. What was uploaded lies in a folder of its own until it is
 * taken in, and no longer.
 */
public final class Imports {
  private static final String FIRST_LEARNER = "me";

  private final Portfolios portfolios;
  private final UploadFolder uploads;

  public Imports(Portfolios portfolios, UploadFolder uploads) {
    this.portfolios = portfolios;
    this.uploads = uploads;
  }

  /**
   * Takes in the files of a form. Its fields {@code learner} and {@code programme} may be missing.
   *
   * @throws ProblemException if there is no file
   * @throws org.reflectory.workspace.WorkspaceException if learner or programme cannot be
   * @throws IOException if the workspace cannot be written
   */
  public ImportResult run(Context ctx) throws IOException {
    if (!ctx.isMultipartFormData()) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA,
          "Send the files as multipart/form-data, each as a field \"files\".");
    }
    List<UploadedFile> files =
        ctx.uploadedFiles().stream().filter(file -> !file.filename().isBlank()).toList();
    if (files.isEmpty()) {
      throw new ProblemException(ProblemType.BAD_BODY, "Choose at least one file to import.");
    }
    String learner = learner(filled(ctx.formParam("learner")));
    Path folder = uploads.begin();
    try {
      for (UploadedFile file : files) {
        save(file, folder);
      }
      return portfolios
          .workspace()
          .importFiles(
              learner, filled(ctx.formParam("programme")), List.of(folder), ImportProgress.SILENT);
    } finally {
      UploadFolder.remove(folder);
    }
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A learner who is named need not be known yet; the first one needs no name. */
  private String learner(@Nullable String named) {
    if (named != null) {
      return named;
    }
    List<Learner> known = portfolios.learners();
    return known.isEmpty() ? FIRST_LEARNER : portfolios.learner(null).id();
  }

  private static void save(UploadedFile file, Path folder) throws IOException {
    Path target = folder;
    for (String part : parts(file.filename())) {
      target = target.resolve(part);
    }
    Files.createDirectories(target.getParent());
    try (InputStream in = file.content()) {
      Files.copy(in, target);
    }
  }

  /** A browser may send a path within a chosen folder; nothing may lead out of ours. */
  private static List<String> parts(String name) {
    List<String> parts =
        Arrays.stream(name.split("[/\\\\]"))
            .map(part -> part.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip())
            .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
            .collect(Collectors.toList());
    return parts.isEmpty() ? List.of("file") : parts;
  }
}
