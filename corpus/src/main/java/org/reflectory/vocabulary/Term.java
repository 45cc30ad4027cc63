package org.reflectory.vocabulary;

import java.util.Set;

/**
 * One thing a sentence can be tagged with.
 *
 * @param id such as {@code active-listening}; never changes
 * @param family id of its family
 * @param label for people
 * @param gloss what it means, in one line
 */
public record Term(String id, String family, String label, String gloss) {

  private static final Set<String> TOOL_FAMILIES = Set.of("tool", "diagnostic", "model");

  /** One of GROW's four stages, which are terms of their own. */
  public boolean isGrowStage() {
    return id.startsWith("grow-");
  }

  /**
   * Whether it counts among the tools of a session: a tool, diagnostic or model, GROW's stages
   * apart.
   */
  public boolean isTool() {
    return TOOL_FAMILIES.contains(family) && !isGrowStage();
  }

  public boolean isReflection() {
    return family.equals(Family.REFLECTION);
  }
}
