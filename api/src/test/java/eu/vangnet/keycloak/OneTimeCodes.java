package eu.vangnet.keycloak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A device that makes one-time codes of six digits by the time (RFC 6238). */
final class OneTimeCodes {
  private static final int PERIOD_SECONDS = 30;

  private final String secret = UUID.randomUUID().toString().replace("-", "").substring(0, 20);

  /** As the identity provider stores it. */
  String credential() {
    return """
        {"type":"otp","secretData":"{\\"value\\":\\"%s\\"}",
         "credentialData":"{\\"subType\\":\\"totp\\",\\"digits\\":6,\\"counter\\":0,\\"period\\":%d,\\"algorithm\\":\\"HmacSHA1\\"}"}"""
        .formatted(secret, PERIOD_SECONDS);
  }

  /** The code of this moment. */
  String code() {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      long period = Instant.now().getEpochSecond() / PERIOD_SECONDS;
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
