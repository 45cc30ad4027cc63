package org.reflectory.trainer;

/**
 * How far two labellings of the same things agree: the share that is the same, and Cohen's kappa
 * (1960), which takes off what chance would give.
 */
record Agreement(int count, double accuracy, double kappa) {

  /**
   * Compares.
   *
   * @param first label numbers, from 0
   * @param second label numbers of the same things
   */
  static Agreement of(int[] first, int[] second, int labels) {
    int[][] table = new int[labels][labels];
    int same = 0;
    for (int i = 0; i < first.length; i++) {
      table[first[i]][second[i]]++;
      same += first[i] == second[i] ? 1 : 0;
    }
    double count = first.length;
    double byChance = 0;
    for (int label = 0; label < labels; label++) {
      int row = 0;
      int column = 0;
      for (int other = 0; other < labels; other++) {
        row += table[label][other];
        column += table[other][label];
      }
      byChance += row / count * column / count;
    }
    double accuracy = same / count;
    return new Agreement(first.length, accuracy, (accuracy - byChance) / (1 - byChance));
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT, "accuracy %.3f, kappa %.3f over %d", accuracy, kappa, count);
  }
}
