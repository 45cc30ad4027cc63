package org.reflectory.generated;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Portfolios for jqwik's properties. */
public final class PortfolioArbitrary {
  private PortfolioArbitrary() {}

  public static Arbitrary<GeneratedPortfolio> portfolios() {
    return Arbitraries.longs().map(PortfolioGenerator::generate);
  }
}
