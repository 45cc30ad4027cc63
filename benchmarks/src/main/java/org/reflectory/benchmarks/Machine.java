package org.reflectory.benchmarks;

import java.lang.management.ManagementFactory;

/**
 * What it was measured on.
 *
 * @param processor kind of processor
 * @param cores how many the JVM may use
 * @param java name and version of the JVM
 * @param system the operating system
 * @param load the system's load average before the start; negative if it does not say
 */
record Machine(String processor, int cores, String java, String system, double load) {

  /** This one, now. */
  static Machine here() {
    return new Machine(
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
