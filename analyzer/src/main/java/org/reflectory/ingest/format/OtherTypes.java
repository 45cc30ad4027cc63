package org.reflectory.ingest.format;

import java.util.Locale;

/** What to do with files of kinds that are not read. */
final class OtherTypes {
  private OtherTypes() {}

  /** One or two sentences for the learner: what the file is and which kind to save it as. */
  static String advice(String type, String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (type.startsWith("image/")) {
      return "This is a picture; words in pictures are not read. Type them into a document, or export the original as .docx or PDF.";
    }
    if (type.startsWith("audio/") || type.startsWith("video/")) {
      return "This is a recording, which is not read. Import a written record of it instead.";
    }
    if (type.contains("apple")
        || type.contains("iwork")
        || name.endsWith(".pages")
        || name.endsWith(".numbers")) {
      return "This is an Apple document. Export it from Pages as Word (.docx) or from Numbers as Excel (.xlsx), and import that.";
    }
    if (type.contains("excel") || name.endsWith(".xlsb")) {
      return "This is a workbook in a binary Excel format. Save it as .xlsx and import that.";
    }
    if (type.contains("powerpoint") || type.contains("presentation")) {
      return "Slides are not read. Save their text as .docx or PDF and import that.";
    }
    if (type.contains("wordperfect") || type.contains("works")) {
      return "This is a document in an older format. Open it, save it as .docx and import that.";
    }
    if (type.contains("msoffice")) {
      return "This is an Office file that is damaged or of a kind that is not read. Open it, save it as .docx or .xlsx and import that.";
    }
    if (name.matches("(?s).*\\.fod[ts]")) {
      return "This is an OpenDocument file in one piece of XML. Open it, save it as .odt or .ods and import that.";
    }
    if (type.contains("zip")
        || type.contains("compressed")
        || type.contains("tar")
        || type.contains("7z")) {
      return "This is an archive. Unpack it and import the documents in it.";
    }
    if (type.contains("outlook")) {
      return "This is a mail in Outlook's own format. Save it as .eml, or its text as .txt or .docx, and import that.";
    }
    if (type.contains("mbox")) {
      return "This is a whole mailbox. Save the mails that are to be read as .eml, one by one, and import those.";
    }
    return "This kind of file is not read. Save it as .docx, .xlsx, .odt, .rtf, .pdf with text, .csv, .md or .txt and import that.";
  }
}
