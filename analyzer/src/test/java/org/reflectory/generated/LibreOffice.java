package org.reflectory.generated;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Converts files with LibreOffice, many at a time, without touching anybody's settings. */
public final class LibreOffice {
  private final Path program;
  private final Duration timeout;

  private LibreOffice(Path program, Duration timeout) {
    this.program = program;
    this.timeout = timeout;
  }

  /** LibreOffice, if it is on the path; each process of it is ended after the timeout. */
  public static Optional<LibreOffice> find(Duration timeout) {
    String path = System.getenv("PATH");
    return Arrays.stream(path == null ? new String[0] : path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new LibreOffice(program, timeout));
  }

  /**
   * Writes each source in another format, under its own name with the format's ending.
   *
   * @throws IOException if LibreOffice does not come to an end in time, or leaves a file out
   */
  public void convert(List<Path> sources, FileFormat format, Path folder) throws IOException {
    if (sources.isEmpty()) {
      return;
    }
    Path work = Files.createTempDirectory("libreoffice");
    try {
      run(command(sources, format, folder, work), work);
    } finally {
      delete(work);
    }
    for (Path source : sources) {
      Path target = folder.resolve(stem(source) + "." + format.extension());
      if (!Files.exists(target)) {
        throw new IOException("LibreOffice did not write " + target);
      }
    }
  }

  private List<String> command(List<Path> sources, FileFormat format, Path folder, Path work) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("-env:UserInstallation=" + work.resolve("profile").toUri());
    command.add("--headless");
    if (!format.isSheet()) {
      command.add("--infilter=HTML (StarWriter)");
    }
    command.add("--convert-to");
    command.add(filter(format));
    command.add("--outdir");
    command.add(folder.toString());
    sources.forEach(source -> command.add(source.toString()));
    return command;
  }

  private static String filter(FileFormat format) {
    return switch (format) {
      case OFFICE_DOCX -> "docx:MS Word 2007 XML";
      case OFFICE_ODT -> "odt:writer8";
      case OFFICE_PDF -> "pdf:writer_pdf_Export";
      case OFFICE_RTF -> "rtf:Rich Text Format";
      case OFFICE_XLSX -> "xlsx:Calc MS Excel 2007 XML";
      case OFFICE_ODS -> "ods:calc8";
      default -> throw new IllegalArgumentException(format + " needs no LibreOffice");
    };
  }

  private void run(List<String> command, Path work) throws IOException {
    Path output = work.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("LibreOffice was not done after " + timeout);
      }
      if (process.exitValue() != 0) {
        throw new IOException("LibreOffice failed: " + Files.readString(output));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for LibreOffice", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.deleteIfExists(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
