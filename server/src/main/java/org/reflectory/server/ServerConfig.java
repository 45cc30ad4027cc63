package org.reflectory.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.reflectory.workspace.WorkspaceException;

/**
 * Where the server listens.
 *
 * @param host a loopback address or {@code localhost}
 * @param port from 0 to 65535; 0 takes a free one
 */
public record ServerConfig(String host, int port) {
  /** The address that only this machine can reach. */
  public static final String LOOPBACK = "127.0.0.1";

  /** The port where none is asked for. */
  public static final int DEFAULT_PORT = 8321;

  private static final int LARGEST_PORT = 65_535;

  /**
   * @throws WorkspaceException if other machines could reach the host, or the port cannot be
   */
  public ServerConfig {
    if (!isLoopback(host)) {
      throw new WorkspaceException(
          "Reflectory will not listen on \""
              + host
              + "\": others could then read a diary that is confidential, for there are no accounts"
              + " yet. It serves this machine alone: leave --host out, or use 127.0.0.1, ::1 or"
              + " localhost.");
    }
    if (port < 0 || port > LARGEST_PORT) {
      throw new WorkspaceException(
          "There is no port " + port + ": use 1 to 65535, or 0 for a free one.");
    }
  }

  /** A name is not looked up: what it stands for could change. */
  private static boolean isLoopback(String host) {
    if (host.equalsIgnoreCase("localhost")) {
      return true;
    }
    boolean literal = host.matches("[0-9.]+") || host.contains(":");
    try {
      return literal && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
