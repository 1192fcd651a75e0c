package eu.vangnet.tenancy;

import eu.vangnet.platform.Sha256;
import eu.vangnet.tenants.ErasureCertificate;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate of erasure. */
@Schema(description = "Proof that a tenant was erased; it holds no personal data")
public record CertificateView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "What is certified, one name and value per line, as it was signed",
            example = "certificate: 01a21975\ntenant: nl-duinstad\nerased: 2026-04-02T10:00:00Z",
            maxLength = 2000,
            required = true)
        String statement,
    @Schema(
            description = "SHA-256 of the statement in UTF-8, hexadecimal",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            maxLength = 64,
            pattern = "^[0-9a-f]{64}$",
            required = true)
        String hash,
    @Schema(
            description = "Ed25519 signature (RFC 8032) over the statement in UTF-8, in base64url",
            example = "pV1q",
            maxLength = 100,
            pattern = "^[A-Za-z0-9_-]{1,100}$",
            required = true)
        String signature,
    @Schema(
            description = "The public key of this installation, 32 bytes in base64url",
            example = "3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08",
            maxLength = 43,
            pattern = "^[A-Za-z0-9_-]{43}$",
            required = true)
        String publicKey,
    @Schema(
            description = "Whether this installation signed just this statement",
            example = "true",
            required = true)
        boolean genuine) {

  static CertificateView of(ErasureCertificate certificate) {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return new CertificateView(
        certificate.id().toString(),
        certificate.statement(),
        HexFormat.of().formatHex(Sha256.of(certificate.statement())),
        base64.encodeToString(certificate.signature()),
        base64.encodeToString(certificate.publicKey()),
        certificate.genuine());
  }
}
