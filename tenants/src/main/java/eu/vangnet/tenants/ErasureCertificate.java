package eu.vangnet.tenants;

import java.util.UUID;

/**
 * What remains of an erased tenant: a statement in plain lines, signed by the installation. It
 * holds no personal data: the tenant, what was destroyed and when, and by which roles.
 *
 * @param statement one {@code name: value} per line, as it was signed
 * @param signature Ed25519 (RFC 8032) over the UTF-8 bytes of the statement
 * @param publicKey the 32 bytes that check the signature
 * @param genuine whether this installation signed just this
 */
public record ErasureCertificate(
    UUID id, String statement, byte[] signature, byte[] publicKey, boolean genuine) {}
