package eu.vangnet.privacy.holds;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hold to place. */
@Schema(description = "A record that must stay")
public record NewHold(
    @Schema(
            description = "The sort of record",
            example = "case",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String recordType,
    @Schema(description = "Identifier of the record", format = "uuid", required = true)
        String record,
    @Schema(
            description = "What the hold rests on",
            example = "legalClaim",
            enumeration = {
              "legalClaim",
              "courtOrder",
              "supervisoryInquiry",
              "complaint",
              "dataSubjectAsked"
            },
            required = true)
        String basis,
    @Schema(
            description = "The reason in words",
            example = "An appeal is pending.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason,
    @Schema(
            description = "When it ends by itself; it has to be lifted where no end is known",
            example = "2027-06-30T00:00:00Z",
            format = "date-time")
        Optional<Instant> until) {}
