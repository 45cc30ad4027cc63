package org.reflectory.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;
import org.reflectory.ingest.document.DocumentReader;
import org.reflectory.ingest.document.SourceDocument;
import org.reflectory.ingest.document.UnreadableFileException;

/**
 * PDF files with a text layer: paragraphs and ruled tables, page by page. Words in pictures are not
 * read.
 */
final class PdfReader implements DocumentReader {
  private static final int MOST_PAGES = 2000;

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(FileTypes.PDF);
  }

  @Override
  public SourceDocument read(String file, Path content) throws UnreadableFileException {
    try (PDDocument document = Loader.loadPDF(content.toFile())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableFileException(
            "The PDF has more than 2000 pages. Import the pages of the portfolio alone.");
      }
      fillIn(document.getDocumentCatalog().getAcroForm());
      List<PdfPage> pages = new ArrayList<>();
      PdfLimits limits = new PdfLimits();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        pages.add(PdfPage.read(document, number, limits));
      }
      if (pages.stream().allMatch(page -> page.words().isEmpty())) {
        throw new UnreadableFileException(
            "The PDF holds pictures of pages and no text (a scan or a photograph). "
                + "Import the original document, or run text recognition (OCR) over it first.");
      }
      PdfRunningLines.remove(pages);
      List<SourceDocument.Unread> pictures =
          pages.stream()
              .filter(page -> page.words().isEmpty() && page.hasPicture())
              .map(PdfReader::picture)
              .toList();
      return new SourceDocument(
          file, PdfPageJoin.of(pages.stream().map(PdfBlocks::of).toList()), pictures);
    } catch (InvalidPasswordException e) {
      throw new UnreadableFileException(Broken.PROTECTED, e);
    } catch (IOException e) {
      throw new UnreadableFileException(Broken.MESSAGE, e);
    }
  }

  /** Makes what was typed into a form part of the pages' text. */
  private static void fillIn(@Nullable PDAcroForm form) throws IOException {
    if (form != null && !form.getFields().isEmpty()) {
      form.flatten();
    }
  }

  private static SourceDocument.Unread picture(PdfPage page) {
    return new SourceDocument.Unread(
        page.place(),
        "This page is a picture without text. If it holds words of yours, import the original document or run text recognition "
            + "(OCR) over it.");
  }
}
