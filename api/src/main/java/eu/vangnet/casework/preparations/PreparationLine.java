package eu.vangnet.casework.preparations;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A preparation as lists show it. */
@Schema(description = "A preparation as lists show it")
public record PreparationLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the preparation",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/preparations/0190b6f4-0000-7000-8000-000000000004",
            maxLength = 160,
            pattern = "^/v1/(cases|signals)/[0-9a-f-]{36}/preparations/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "letter or talk",
            example = "talk",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String occasion,
    @Schema(
            description = "open or concluded; more may come",
            example = "open",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String state,
    @Schema(
            description = "When it was begun",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant begunAt) {

  static PreparationLine of(String subject, Preparation preparation) {
    return new PreparationLine(
        preparation.id().toString(),
        PreparationView.address(subject, preparation.id()),
        preparation.occasion(),
        preparation.state(),
        preparation.begunAt());
  }
}
