package org.reflectory.audit;

/** One sort of thing that an assessor looks for. Stateless. */
interface Check {

  /** Looks at a portfolio and reports what does not agree. */
  void run(AuditInput portfolio, Faults faults);
}
