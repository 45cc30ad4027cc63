package org.reflectory.generated;

import java.time.LocalDate;

/** A meeting with a supervisor. */
record SupervisionHour(LocalDate date, int minutes, String subject) {}
