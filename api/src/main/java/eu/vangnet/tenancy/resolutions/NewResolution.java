package eu.vangnet.tenancy.resolutions;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resolution to ask for. */
@Schema(description = "A resolution to ask for")
public record NewResolution(
    @Schema(
            description = "What is to be decided: export, closure, erasure or ownKey",
            example = "export",
            enumeration = {"export", "closure", "erasure", "ownKey"},
            required = true)
        String kind,
    @Schema(
            description =
                "For an export, and needed there: the X25519 public key that it is encrypted to, 32"
                    + " bytes in base64url",
            example = "3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08",
            maxLength = 43,
            pattern = "^[A-Za-z0-9_-]{43}$")
        Optional<String> publicKey,
    @Schema(
            description =
                "For ownKey, and needed there: the name of the key at a key service that is to wrap"
                    + " the keysets of the tenant",
            example = "vault:main/duinstad",
            maxLength = 300,
            pattern =
                "^(vault:[a-z][a-z0-9-]{0,30}/[A-Za-z0-9._-]{1,100}|aws-kms:arn:[A-Za-z0-9:/_-]{1,250})$")
        Optional<String> ownKey) {

  /** No key where none is named. */
  public NewResolution {
    publicKey = publicKey == null ? Optional.empty() : publicKey;
    ownKey = ownKey == null ? Optional.empty() : ownKey;
  }
}
