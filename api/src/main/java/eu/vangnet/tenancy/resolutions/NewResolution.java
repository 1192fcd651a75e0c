package eu.vangnet.tenancy.resolutions;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resolution to ask for. */
@Schema(description = "A resolution to ask for")
public record NewResolution(
    @Schema(
            description = "What is to be decided: export, closure or erasure",
            example = "export",
            enumeration = {"export", "closure", "erasure"},
            required = true)
        String kind,
    @Schema(
            description =
                "For an export, and needed there: the X25519 public key that it is encrypted to, 32"
                    + " bytes in base64url",
            example = "3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08",
            maxLength = 43,
            pattern = "^[A-Za-z0-9_-]{43}$")
        Optional<String> publicKey) {

  /** No key where none is named. */
  public NewResolution {
    publicKey = publicKey == null ? Optional.empty() : publicKey;
  }
}
