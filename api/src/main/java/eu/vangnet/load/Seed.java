package eu.vangnet.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/**
 * Derives independent, repeatable random sources from names. {@link Random} is used because its
 * sequence is part of its specification, so another JDK invents the same persons.
 */
final class Seed {
  private Seed() {}

  static Random random(Object... names) {
    return new Random(number(names));
  }

  /** A number that depends on every name and on their order. */
  static long number(Object... names) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object name : names) {
        digest.update(name.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every Java platform has SHA-256", cause);
    }
  }
}
