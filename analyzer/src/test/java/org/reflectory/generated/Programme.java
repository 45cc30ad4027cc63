package org.reflectory.generated;

/** The numbers that a portfolio is held against, as the specifications give them. */
enum Programme {
  L5_CERTIFICATE(
      "ilm-l5-certificate",
      "ILM Level 5 Certificate in Coaching and Mentoring",
      12,
      1,
      Integer.MAX_VALUE,
      0,
      false),
  L7_CERTIFICATE(
      "ilm-l7-certificate",
      "ILM Level 7 Certificate for Executive and Senior Level Coaches and Mentors",
      20,
      2,
      3,
      4,
      false),
  L7_DIPLOMA(
      "ilm-l7-diploma",
      "ILM Level 7 Diploma for Executive and Senior Level Coaches and Mentors",
      60,
      6,
      9,
      8,
      false),
  L5_DIPLOMA(
      "ilm-l5-diploma",
      "ILM Level 5 Diploma for Professional Management Coaches and Mentors",
      100,
      1,
      Integer.MAX_VALUE,
      0,
      true);

  private final String id;
  private final String label;
  private final int hours;
  private final int minClients;
  private final int maxClients;
  private final int supervisionHours;
  private final boolean supervisionContract;

  Programme(
      String id,
      String label,
      int hours,
      int minClients,
      int maxClients,
      int supervisionHours,
      boolean supervisionContract) {
    this.id = id;
    this.label = label;
    this.hours = hours;
    this.minClients = minClients;
    this.maxClients = maxClients;
    this.supervisionHours = supervisionHours;
    this.supervisionContract = supervisionContract;
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }

  int minutes() {
    return hours * 60;
  }

  int hours() {
    return hours;
  }

  int minClients() {
    return minClients;
  }

  int maxClients() {
    return maxClients;
  }

  int supervisionMinutes() {
    return supervisionHours * 60;
  }

  boolean supervisionContract() {
    return supervisionContract;
  }

  boolean allowsClients(int count) {
    return count >= minClients && count <= maxClients;
  }
}
