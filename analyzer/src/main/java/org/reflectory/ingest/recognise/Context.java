package org.reflectory.ingest.recognise;

import org.reflectory.ingest.template.TemplateWords;
import org.reflectory.ingest.value.DateReader;

/**
 * What every recogniser needs to know of the file at hand.
 *
 * @param file its name, as the learner knows it
 * @param hint what that name tells
 * @param dates reads dates in the file's order
 * @param template knows template words
 * @param criteria knows criteria used as headings
 * @param findings where results go
 */
record Context(
    String file,
    FileHint hint,
    DateReader dates,
    TemplateWords template,
    CriterionHeadings criteria,
    Findings findings) {

  /** The same, with findings that go nowhere: to look ahead. */
  Context withoutFindings() {
    return new Context(file, hint, dates, template, criteria, new Findings(file));
  }
}
