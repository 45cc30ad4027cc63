package org.reflectory.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/**
 * What the browser is told of every answer: load nothing from elsewhere, run nothing inline, let
 * nobody frame it, keep no copy.
 */
public final class SecurityHeaders implements Handler {
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "base-uri 'none'");

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy",
              "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
          "Cache-Control", "no-store");

  @Override
  public void handle(Context ctx) {
    HEADERS.forEach(ctx::header);
  }
}
