package eu.vangnet.tenants;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * An export as it is stored and handed over: readable only with the tenant's own private key, in
 * bounded memory on both sides. Its form, so that others can read it too:
 *
 * <ol>
 *   <li>one line: {@code vangnet-export 1 TENANT EXPORT}, ended by a line feed
 *   <li>two bytes, big-endian: the length of what follows
 *   <li>a fresh key of 32 bytes, encrypted to the tenant's public key by HPKE (RFC 9180, base mode,
 *       X25519, HKDF-SHA256, AES-256-GCM), with the line as {@code info} and no additional data
 *   <li>the content under that key: Tink's streaming encryption AES256-GCM-HKDF in segments of one
 *       mebibyte, with the line as additional data
 * </ol>
 */
public final class ExportFile {

  private static final String KIND = "vangnet-export 1 ";
  private static final int LONGEST_LINE = 200;
  private static final int SEGMENT = 1 << 20;
  private static final int KEY = 32;

  /**
   * An opened file.
   *
   * @param tenant whose export it is, as its first line says
   * @param export its id
   */
  public record Opened(String tenant, String export, InputStream content) {}

  private ExportFile() {}

  /**
   * A stream whose bytes arrive encrypted; closing it closes the other.
   *
   * @param publicKey of {@link ExportKey}
   */
  public static OutputStream sealed(
      TenantId tenant, String export, String publicKey, OutputStream out) throws IOException {
    String head = KIND + tenant + ' ' + export + '\n';
    byte[] info = head.getBytes(StandardCharsets.UTF_8);
    byte[] key = new byte[KEY];
    new SecureRandom().nextBytes(key);
    try {
      byte[] wrapped = ExportKey.encrypt(publicKey, key, info);
      DataOutputStream data = new DataOutputStream(out);
      data.write(info);
      data.writeShort(wrapped.length);
      data.write(wrapped);
      data.flush();
      return streaming(key).newEncryptingStream(out, info);
    } catch (GeneralSecurityException e) {
      throw new IOException("The export cannot be encrypted", e);
    }
  }

  /**
   * The content of a file; a byte that was changed ends the reading with an exception.
   *
   * @throws SealBroken when it is no export, or the key is not the one it was made for
   */
  public static Opened open(String privateKey, InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    String head = line(data);
    String[] words = head.strip().split(" ", -1);
    try {
      if (!head.startsWith(KIND) || words.length != 4) {
        throw new GeneralSecurityException("not an export of this format");
      }
      byte[] info = head.getBytes(StandardCharsets.UTF_8);
      byte[] wrapped = new byte[data.readUnsignedShort()];
      data.readFully(wrapped);
      byte[] key = ExportKey.decrypt(privateKey, wrapped, info);
      return new Opened(words[2], words[3], streaming(key).newDecryptingStream(in, info));
    } catch (GeneralSecurityException e) {
      throw new SealBroken(e);
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.read();
    while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
      line.append((char) next);
      next = in.read();
    }
    return line.append('\n').toString();
  }

  private static AesGcmHkdfStreaming streaming(byte[] key) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key, "HmacSha256", KEY, SEGMENT, 0);
  }
}
