package eu.vangnet.casework.agreements;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That all parties signed. */
@Schema(description = "That all parties signed: one signatory for each, and one for the tenant")
public record NewSignature(
    @Schema(description = "Who signed", minItems = 1, maxItems = 31, required = true)
        List<Signatory> signatories) {
  /** Copies them. */
  public NewSignature {
    signatories = signatories == null ? List.of() : List.copyOf(signatories);
  }
}
