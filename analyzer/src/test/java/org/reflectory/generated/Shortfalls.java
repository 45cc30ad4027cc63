package org.reflectory.generated;

/** Which of the programme's numbers a portfolio shall miss; it is built short, not cut down. */
record Shortfalls(boolean hours, boolean clients, boolean supervision, boolean contract) {
  static final Shortfalls NONE = new Shortfalls(false, false, false, false);
}
