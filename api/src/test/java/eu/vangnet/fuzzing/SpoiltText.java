package eu.vangnet.fuzzing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** What can be wrong with a body below its tree: text, encoding, length. */
final class SpoiltText {
  private static final int TOO_MANY_BYTES = 1_300_000;
  private static final int LEVELS = 20_000;

  private SpoiltText() {}

  /** With what no tree can hold put in. */
  static String completed(String json, Random chance) {
    int levels = chance.nextBoolean() ? 40 : LEVELS;
    String deep =
        chance.nextBoolean()
            ? "[".repeat(levels) + "]".repeat(levels)
            : "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
    return json.replace('"' + SpoiltBodies.DEEP + '"', deep);
  }

  /** One fault. */
  static byte[] spoilt(String json, Random chance) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return switch (chance.nextInt(17)) {
      case 0 -> Arrays.copyOf(bytes, chance.nextInt(bytes.length + 1));
      case 1 -> withByte(bytes, chance);
      case 2 -> bytes(json.replaceFirst("\\{", "{\"a\":1,\"a\":2,"));
      case 3 -> bytes(json + json);
      case 4 -> bytes('\ufeff' + json);
      case 5 -> json.getBytes(StandardCharsets.UTF_16);
      case 6 -> bytes(json.replaceFirst(":", ":\u00e9").replace('"', '\''));
      case 7 -> bytes("{\"a\":NaN,\"b\":Infinity,\"c\":0x10,\"d\":01}");
      case 8 -> bytes("/* a comment */ " + json);
      case 9 -> packed(bytes);
      case 10 -> new byte[0];
      case 11 -> bytes(" \t\r\n");
      case 12 -> bytes(json.replaceFirst(":\"", ":\"\\ud800"));
      case 13 -> bytes("[".repeat(LEVELS));
      case 14 -> bytes("{\"a\":\"" + "x".repeat(TOO_MANY_BYTES) + "\"}");
      case 15 -> bytes(json.replaceFirst("\\{", "{\"" + "n".repeat(5_000) + "\":1,"));
      default -> bytes(json.replaceFirst(":", ":\u0000"));
    };
  }

  private static byte[] withByte(byte[] bytes, Random chance) {
    byte[] changed = bytes.clone();
    if (changed.length > 0) {
      changed[chance.nextInt(changed.length)] = (byte) chance.nextInt(256);
    }
    return changed;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
