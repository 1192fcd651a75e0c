package eu.vangnet.privacy.requests;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was seen who asks. As sent and as stored sealed. */
@Schema(description = "How the requester was identified; keep no copy of any document")
public record NewIdentityCheck(
    @Schema(
            description = "How",
            enumeration = {"inPerson", "identityDocument", "electronicIdentity", "known", "other"},
            example = "identityDocument",
            required = true)
        String method,
    @Schema(
            description =
                "What showed that the requester may act for the person; needed where somebody asks"
                    + " for another",
            example = "The register of custody was looked at.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> authority,
    @Schema(
            description =
                "Whether the interests of the one who asks stand against those of the child; then"
                    + " nothing is given, and the request is refused",
            example = "false")
        Optional<Boolean> conflictOfInterest,
    @Schema(
            description = "Remarks",
            example = "Came to the town hall with the child.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> remarks) {

  boolean conflict() {
    return conflictOfInterest.orElse(false);
  }
}
