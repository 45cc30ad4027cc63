package org.reflectory.benchmarks;

import picocli.CommandLine;

/** Starts {@code reflectory bench}. */
public final class Main {
  private Main() {}

  /** Ends the process: the peers leave threads behind. */
  public static void main(String[] arguments) {
    useOwnXml();
    System.exit(new CommandLine(new BenchCommand()).execute(arguments));
  }

  /** GATE brings an old XML parser, which would take the place of the JVM's own. */
  private static void useOwnXml() {
    String own = "com.sun.org.apache.xerces.internal.jaxp.";
    System.setProperty(
        "javax.xml.parsers.DocumentBuilderFactory", own + "DocumentBuilderFactoryImpl");
    System.setProperty("javax.xml.parsers.SAXParserFactory", own + "SAXParserFactoryImpl");
  }
}
