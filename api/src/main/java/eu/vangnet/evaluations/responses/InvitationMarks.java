package eu.vangnet.evaluations.responses;

import eu.vangnet.platform.JsonMapping;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is stored of a capability and of its use. Both marks are HMACs whose keys are not stored:
 * the serial of the capability, and for the use the idempotency key of the client as well. A plain
 * hash of the answers would give them away, because there are few possible ones.
 */
final class InvitationMarks {
  private static final String HMAC = "HmacSHA256";
  private static final String FINGERPRINT = "vangnet.invitation.1";

  private InvitationMarks() {}

  /** Recognises a capability; 64 hexadecimal digits. */
  static String fingerprint(UUID serial) {
    return HexFormat.of().formatHex(hmac(serial.toString(), FINGERPRINT));
  }

  /** Recognises a request that used a capability; 32 bytes. */
  static byte[] use(UUID serial, String idempotencyKey, NewResponse sent) {
    return hmac(serial + "\n" + idempotencyKey, JsonMapping.JSON.toJson(sent));
  }

  private static byte[] hmac(String key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", missing);
    }
  }
}
