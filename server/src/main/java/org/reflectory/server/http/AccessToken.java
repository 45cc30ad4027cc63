package org.reflectory.server.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A secret that one server makes when it starts and puts into its own pages. What changes something
 * must carry it, so that another site open in the same browser cannot.
 */
public final class AccessToken {
  private static final int BYTES = 32;

  private final String value;

  private AccessToken(String value) {
    this.value = value;
  }

  /** A new one, from the system's secure random numbers. */
  public static AccessToken random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public String value() {
    return value;
  }

  /** Whether somebody has the same; takes as long whatever they have. */
  boolean matches(@Nullable String other) {
    return other != null
        && MessageDigest.isEqual(
            value.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
