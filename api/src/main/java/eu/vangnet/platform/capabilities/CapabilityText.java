package eu.vangnet.platform.capabilities;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.tenants.InvalidTenantId;
import eu.vangnet.tenants.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a capability is written: {@code vc1.CONTENT.MAC}, both parts in base64url. The prefix lets
 * scanners for leaked secrets find it.
 *
 * @param content what it says; not to be believed before the MAC is checked
 * @param mac the MAC that came with it
 */
record CapabilityText(Capability content, byte[] mac) {
  private static final String PREFIX = "vc1";

  /** Keeps these MACs apart from all others under the tenant's key. */
  private static final String DOMAIN = "vangnet.capability.1\n";

  private static final Pattern FORM =
      Pattern.compile(PREFIX + "\\.[A-Za-z0-9_-]{1,400}\\.[A-Za-z0-9_-]{1,100}");
  private static final int PARTS = 5;

  /** Reads it; empty when it is not in the form of one. */
  static Optional<CapabilityText> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    String[] parts = text.split("\\.", -1);
    try {
      byte[] mac = Base64.getUrlDecoder().decode(parts[2]);
      String lines = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.US_ASCII);
      return content(lines.split("\n", -1)).map(content -> new CapabilityText(content, mac));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** What the MAC is made over. No part holds a line end, so no two contents give one text. */
  static byte[] signed(Capability content) {
    return (DOMAIN + lines(content)).getBytes(StandardCharsets.US_ASCII);
  }

  /** The string for the holder. */
  String text() {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    byte[] lines = lines(content).getBytes(StandardCharsets.US_ASCII);
    return String.join(".", PREFIX, base64.encodeToString(lines), base64.encodeToString(mac));
  }

  private static String lines(Capability content) {
    return String.join(
        "\n",
        content.tenant().value(),
        content.operation().code(),
        content.object().toString(),
        content.serial().toString(),
        Long.toString(content.expiresAt().getEpochSecond()));
  }

  private static Optional<Capability> content(String[] lines) {
    if (lines.length != PARTS) {
      return Optional.empty();
    }
    Optional<CapabilityOperation> operation = CapabilityOperation.of(lines[1]);
    Optional<UUID> object = Identifiers.parse(lines[2]);
    Optional<UUID> serial = Identifiers.parse(lines[3]);
    if (operation.isEmpty() || object.isEmpty() || serial.isEmpty()) {
      return Optional.empty();
    }
    try {
      TenantId tenant = TenantId.of(lines[0]);
      Instant expiresAt = Instant.ofEpochSecond(Long.parseLong(lines[4]));
      return Optional.of(
          new Capability(tenant, operation.get(), object.get(), serial.get(), expiresAt));
    } catch (InvalidTenantId | NumberFormatException | DateTimeException wrong) {
      return Optional.empty();
    }
  }
}
