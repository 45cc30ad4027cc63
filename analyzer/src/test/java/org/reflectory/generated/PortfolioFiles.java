package org.reflectory.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes portfolios to disk, a folder each. */
public final class PortfolioFiles {
  /** How many files one process of LibreOffice is given. */
  private static final int BATCH = 100;

  private final Optional<LibreOffice> office;

  /** With LibreOffice where it is installed, else with what can be written directly. */
  public PortfolioFiles() {
    this(LibreOffice.find(Duration.ofMinutes(5)));
  }

  /** Without LibreOffice where there is none given: its formats are then replaced. */
  public PortfolioFiles(Optional<LibreOffice> office) {
    this.office = office;
  }

  /** The folder of the portfolio at this place in the list. */
  public static Path folder(Path root, int index) {
    return root.resolve(String.format(Locale.ROOT, "portfolio-%03d", index));
  }

  /**
   * Writes the portfolios; what comes back names the files as they are.
   *
   * @throws IOException if a file cannot be written
   */
  public List<GeneratedPortfolio> write(List<GeneratedPortfolio> portfolios, Path root)
      throws IOException {
    List<GeneratedPortfolio> written =
        office.isPresent()
            ? portfolios
            : portfolios.stream().map(GeneratedPortfolio::withoutLibreOffice).toList();
    Files.createDirectories(root);
    Path work = Files.createTempDirectory("portfolios");
    try {
      Map<FileFormat, List<Conversion>> conversions = new EnumMap<>(FileFormat.class);
      int sources = 0;
      for (int i = 0; i < written.size(); i++) {
        Path folder = Files.createDirectories(folder(root, i));
        for (Document document : written.get(i).documents()) {
          Path target = folder.resolve(document.fileName());
          FileFormat format = document.slot().format();
          if (format.needsLibreOffice()) {
            Path source = source(document, work, sources++);
            conversions
                .computeIfAbsent(format, key -> new ArrayList<>())
                .add(new Conversion(source, target));
          } else {
            write(document, target);
          }
        }
      }
      for (Map.Entry<FileFormat, List<Conversion>> entry : conversions.entrySet()) {
        convert(entry.getValue(), entry.getKey(), work);
      }
    } finally {
      LibreOffice.delete(work);
    }
    return written;
  }

  private static Path source(Document document, Path work, int number) throws IOException {
    boolean sheet = document.slot().format().isSheet();
    Path source = work.resolve("source" + number + (sheet ? ".fods" : ".html"));
    if (sheet) {
      FlatSheetWriter.write(document, source);
    } else {
      HtmlWriter.write(document, source);
    }
    return source;
  }

  private void convert(List<Conversion> conversions, FileFormat format, Path work)
      throws IOException {
    Path folder = Files.createDirectories(work.resolve(format.name()));
    for (int from = 0; from < conversions.size(); from += BATCH) {
      List<Conversion> batch =
          conversions.subList(from, Math.min(from + BATCH, conversions.size()));
      office.orElseThrow().convert(batch.stream().map(Conversion::source).toList(), format, folder);
      for (Conversion conversion : batch) {
        String name = LibreOffice.stem(conversion.source()) + "." + format.extension();
        Files.move(folder.resolve(name), conversion.target(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void write(Document document, Path file) throws IOException {
    switch (document.slot().format()) {
      case CSV -> PlainWriters.csv(document, file);
      case MARKDOWN -> PlainWriters.markdown(document, file);
      case TEXT -> PlainWriters.text(document, file);
      case HTML -> HtmlWriter.write(document, file);
      case DOCX -> DocxWriter.write(document, file);
      case XLSX -> XlsxWriter.write(document, file);
      default -> throw new IllegalArgumentException("cannot write " + file);
    }
  }

  /** A file that LibreOffice makes of another. */
  private record Conversion(Path source, Path target) {}
}
