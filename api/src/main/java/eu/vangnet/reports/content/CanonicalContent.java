package eu.vangnet.reports.content;

import static eu.vangnet.platform.JsonMapping.JSON;

import eu.vangnet.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A content as canonical JSON (RFC 8785), with its SHA-256. Who has the content can work out both.
 *
 * @param json canonical
 * @param checksum SHA-256 of its UTF-8 bytes, in hexadecimal
 */
public record CanonicalContent(String json, String checksum) {
  /** The one form of this content. */
  public static CanonicalContent of(DatasetContent content) {
    try {
      byte[] bytes = new JsonCanonicalizer(JSON.toJson(content)).getEncodedUTF8();
      return new CanonicalContent(
          new String(bytes, StandardCharsets.UTF_8), HexFormat.of().formatHex(Sha256.of(bytes)));
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  /** Reads what was stored. */
  public static DatasetContent read(String json) {
    return JSON.fromJson(json, DatasetContent.class);
  }
}
