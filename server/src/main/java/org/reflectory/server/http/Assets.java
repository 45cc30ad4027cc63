package org.reflectory.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The style sheet, scripts and pictures of the pages. Each is known by name, nothing else is
 * served; the path holds a hash of them all, so that a browser may keep them for good.
 */
public final class Assets {
  private static final String WEB_JARS = "/META-INF/resources/webjars";
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("reflectory.css", "/public/reflectory.css");
    FILES.put("reflectory.js", "/public/reflectory.js");
    FILES.put("charts.js", "/public/charts.js");
    FILES.put("note.js", "/public/note.js");
    FILES.put("import.js", "/public/import.js");
    FILES.put("favicon.svg", "/public/favicon.svg");
    FILES.put("echarts.js", WEB_JARS + "/echarts/{echarts}/echarts.min.js");
    FILES.put("htmx.js", WEB_JARS + "/htmx.org/{htmx}/dist/htmx.min.js");
  }

  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final Map<String, byte[]> contents = new LinkedHashMap<>();
  private final String version;

  /**
   * @throws UncheckedIOException if one of them is not in the program
   */
  public Assets() {
    MessageDigest digest = digest();
    Properties versions = new Properties();
    try (InputStream in = open("webjars.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FILES.forEach(
        (name, resource) -> {
          byte[] bytes = read(withVersion(resource, versions));
          contents.put(name, bytes);
          digest.update(bytes);
        });
    version = HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  private static String withVersion(String resource, Properties versions) {
    String path = resource;
    for (String library : versions.stringPropertyNames()) {
      path = path.replace("{" + library + "}", versions.getProperty(library));
    }
    return path;
  }

  private static byte[] read(String resource) {
    try (InputStream in = open(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    @Nullable InputStream in = Assets.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("missing from the program: " + resource);
    }
    return in;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The path of one of them.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public String path(String name) {
    if (!contents.containsKey(name)) {
      throw new IllegalArgumentException("no such asset: " + name);
    }
    return "/assets/" + version + "/" + name;
  }

  /** Answers for the path {@code /assets/{version}/{name}}. */
  public void serve(Context ctx) {
    String name = ctx.pathParam("name");
    byte @Nullable [] bytes = contents.get(name);
    if (bytes == null) {
      throw new ProblemException(ProblemType.NOT_FOUND, "There is no file " + name + " here.");
    }
    boolean current = ctx.pathParam("version").equals(version);
    ctx.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-store");
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    ctx.contentType(type + "; charset=utf-8").result(bytes);
  }
}
