package org.reflectory.generated;

/** Somebody who is coached: what the portfolio calls them, and their real name. */
record Coachee(String label, String fullName, boolean woman) {
  String he() {
    return woman ? "she" : "he";
  }

  String him() {
    return woman ? "her" : "him";
  }

  String his() {
    return woman ? "her" : "his";
  }
}
