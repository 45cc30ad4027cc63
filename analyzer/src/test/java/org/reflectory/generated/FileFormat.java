package org.reflectory.generated;

/** How a document is written: directly, or by LibreOffice from HTML or a flat sheet. */
public enum FileFormat {
  CSV("csv"),
  MARKDOWN("md"),
  TEXT("txt"),
  HTML("html"),
  DOCX("docx"),
  XLSX("xlsx"),
  OFFICE_DOCX("docx"),
  OFFICE_ODT("odt"),
  OFFICE_PDF("pdf"),
  OFFICE_RTF("rtf"),
  OFFICE_XLSX("xlsx"),
  OFFICE_ODS("ods");

  private final String extension;

  FileFormat(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  boolean needsLibreOffice() {
    return name().startsWith("OFFICE_");
  }

  boolean isSheet() {
    return this == CSV || this == XLSX || this == OFFICE_XLSX || this == OFFICE_ODS;
  }

  /** Whether several tables can stand in one document of this format. */
  boolean holdsSeveral() {
    return this != CSV;
  }

  /** Whether a table may have cells across columns and lines within a cell. */
  boolean holdsBoxes() {
    return !isSheet() && this != MARKDOWN && this != TEXT;
  }

  /** What to write where there is no LibreOffice. */
  FileFormat direct() {
    return switch (this) {
      case OFFICE_DOCX, OFFICE_ODT, OFFICE_PDF, OFFICE_RTF -> DOCX;
      case OFFICE_XLSX, OFFICE_ODS -> XLSX;
      default -> this;
    };
  }
}
