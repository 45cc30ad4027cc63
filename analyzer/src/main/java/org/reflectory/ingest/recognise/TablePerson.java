package org.reflectory.ingest.recognise;

/**
 * The coachee all of whose sessions stand in one table.
 *
 * @param label the name or label, as written
 * @param written what names them
 * @param reason why it is they, in one sentence; empty where it is said outright
 */
record TablePerson(String label, String written, String reason) {}
