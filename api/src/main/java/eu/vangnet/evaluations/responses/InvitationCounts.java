package eu.vangnet.evaluations.responses;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many invitations there are. Never which, for that would lead to persons. */
@Schema(description = "How many invitations were issued, used and left to expire; never which")
public record InvitationCounts(
    @Schema(
            description = "How many were issued",
            format = "int32",
            minimum = "0",
            maximum = "500",
            example = "12",
            required = true)
        long issued,
    @Schema(
            description = "How many were used",
            format = "int32",
            minimum = "0",
            maximum = "500",
            example = "9",
            required = true)
        long used,
    @Schema(
            description = "How many expired unused",
            format = "int32",
            minimum = "0",
            maximum = "500",
            example = "0",
            required = true)
        long expired,
    @Schema(
            description = "Address of the counts",
            example = "/v1/evaluations/7f7d9c1e-4b0f-4c62-9d0b-0c5b7a3f2e11/invitations",
            maxLength = 120,
            pattern = "^/v1/evaluations/[0-9a-f-]{36}/invitations$",
            required = true)
        String self) {

  static InvitationCounts of(Invitations.Tally tally, String self) {
    return new InvitationCounts(tally.issued(), tally.used(), tally.expired(), self);
  }
}
