package eu.vangnet.dump;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The forms in which a value may stand in a database: written, encoded, or hashed without a key.
 */
final class Forms {
  private Forms() {}

  /** The bytes of each form, by its name. */
  static Map<String, byte[]> of(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> forms = new LinkedHashMap<>();
    forms.put("as it is", utf8);
    forms.put("in capitals", bytes(value.toUpperCase(Locale.ROOT)));
    forms.put("in small letters", bytes(value.toLowerCase(Locale.ROOT)));
    forms.put("in UTF-16 LE", value.getBytes(StandardCharsets.UTF_16LE));
    forms.put("in UTF-16 BE", value.getBytes(StandardCharsets.UTF_16BE));
    forms.put("in hex", bytes(HexFormat.of().formatHex(utf8)));
    forms.put("in hex capitals", bytes(HexFormat.of().withUpperCase().formatHex(utf8)));
    forms.put("as part of a URL", bytes(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    for (int offset = 0; offset < 3; offset++) {
      forms.put("in Base64 at " + offset, inBase64(utf8, offset));
    }
    for (String algorithm : new String[] {"MD5", "SHA-1", "SHA-256"}) {
      byte[] digest = digest(algorithm, utf8);
      forms.put("as " + algorithm, digest);
      forms.put("as " + algorithm + " in hex", bytes(HexFormat.of().formatHex(digest)));
    }
    return forms;
  }

  /**
   * What is the same whatever stands before and after, for a value that begins at this byte of
   * three.
   */
  private static byte[] inBase64(byte[] value, int offset) {
    byte[] shifted = new byte[offset + value.length];
    System.arraycopy(value, 0, shifted, offset, value.length);
    String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    int first = (offset * 8 + 5) / 6;
    return Arrays.copyOfRange(bytes(text), first, shifted.length * 8 / 6);
  }

  private static byte[] digest(String algorithm, byte[] value) {
    try {
      return MessageDigest.getInstance(algorithm).digest(value);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
