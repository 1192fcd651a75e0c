package eu.vangnet.evaluations.responses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is handed out, this once. */
@Schema(
    description =
        "The capabilities, shown this once: a repeated request finds items empty, for they are not"
            + " stored")
public record IssuedInvitations(
    @Schema(description = "One capability for each who is invited", maxItems = 200, required = true)
        List<IssuedInvitation> items,
    Optional<QuestionnaireAccess> questionnaire,
    @Schema(
            description = "Until when they can be used",
            format = "date-time",
            example = "2026-06-20T20:00:00Z")
        Optional<Instant> expiresAt,
    @Schema(
            description = "Address of the counts",
            example = "/v1/evaluations/7f7d9c1e-4b0f-4c62-9d0b-0c5b7a3f2e11/invitations",
            maxLength = 120,
            pattern = "^/v1/evaluations/[0-9a-f-]{36}/invitations$",
            required = true)
        String self) {

  /** Copies the items. */
  public IssuedInvitations {
    items = List.copyOf(items);
  }
}
