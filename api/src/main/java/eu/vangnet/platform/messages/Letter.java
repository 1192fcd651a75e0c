package eu.vangnet.platform.messages;

import eu.vangnet.tenants.EnvelopeKeys.Address;
import eu.vangnet.tenants.TenantId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A closed message, as it is carried.
 *
 * @param id random, the same on both sides
 * @param kind what is inside
 * @param version of the kind's content
 * @param sentAt when it was written
 * @param mac by the key of the tenant in whose schema it stands
 * @param sealed the content, sealed to the receiver
 */
public record Letter(
    UUID id,
    TenantId sender,
    TenantId receiver,
    String kind,
    int version,
    Instant sentAt,
    byte[] mac,
    byte[] sealed) {

  Address address() {
    return new Address(id.toString(), sender, receiver, kind);
  }

  /** What the MAC covers: everything else. */
  byte[] covered() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(address().bytes());
    all.writeBytes(("|" + version + "|" + sentAt + "|").getBytes(StandardCharsets.UTF_8));
    all.writeBytes(sealed);
    return all.toByteArray();
  }

  Letter under(byte[] otherSeal) {
    return new Letter(id, sender, receiver, kind, version, sentAt, mac, otherSeal);
  }

  Letter with(byte[] otherMac) {
    return new Letter(id, sender, receiver, kind, version, sentAt, otherMac, sealed);
  }
}
