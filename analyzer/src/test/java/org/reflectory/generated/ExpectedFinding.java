package org.reflectory.generated;

import java.util.List;

/**
 * What an audit has to say of a portfolio.
 *
 * @param code as the contract spells it
 * @param files names of the files one of which it is about; empty where no file can be named
 * @param about strings one of which must stand in the finding's place, message, written or
 *     expected; empty where the code says it all
 * @param required false where an assessor may say it or leave it, so that it counts neither way
 */
public record ExpectedFinding(
    String code, List<String> files, List<String> about, boolean required) {
  public ExpectedFinding {
    files = List.copyOf(files);
    about = List.copyOf(about);
  }
}
