package eu.vangnet.platform.journal;

import eu.vangnet.platform.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * An unambiguous byte form: every field with its length in front, so fields cannot flow into each
 * other. Starts with the name of what is encoded, so that a MAC over one kind of thing is never
 * valid for another. Not thread-safe.
 */
final class CanonicalBytes {
  private static final byte[] ABSENT = ByteBuffer.allocate(Integer.BYTES).putInt(-1).array();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

  CanonicalBytes(String kind) {
    text(kind);
  }

  CanonicalBytes text(String value) {
    return bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  CanonicalBytes text(Optional<String> value) {
    if (value.isPresent()) {
      return text(value.get());
    }
    out.writeBytes(ABSENT);
    return this;
  }

  CanonicalBytes number(long value) {
    return bytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  CanonicalBytes id(UUID value) {
    return bytes(bytesOf(value));
  }

  CanonicalBytes bytes(byte[] value) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
    out.writeBytes(value);
    return this;
  }

  byte[] toBytes() {
    return out.toByteArray();
  }

  byte[] sha256() {
    return Sha256.of(toBytes());
  }

  static byte[] bytesOf(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  static UUID idOf(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
