package eu.vangnet.casework.support.assessments;

import eu.vangnet.casework.cases.ParcelOrigin;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person was assessed, as it goes to another tenant with the case; who did it stays. */
@Schema(description = "That an assessment was done, as it goes along; who did it stays")
public record ParcelAssessment(
    @Schema(
            description = "The licensed instrument, by its name",
            example = "VERA-2R",
            maxLength = 120,
            required = true)
        String instrument,
    @Schema(description = "Its version", example = "2018", maxLength = 40) Optional<String> edition,
    @Schema(
            description = "Until when the certificate of the assessor holds",
            format = "date",
            example = "2027-06-01",
            required = true)
        LocalDate certifiedUntil,
    @Schema(
            description = "When it was done",
            format = "date",
            example = "2026-03-02",
            required = true)
        LocalDate assessedOn,
    @Schema(
            description = "What it was done for",
            example = "To choose the support that fits.",
            maxLength = 2000,
            required = true)
        String purpose,
    @Schema(
            description = "What it came to, as a text",
            example = "What he misses most is a place where he belongs.",
            maxLength = 10000,
            required = true)
        String conclusion,
    @Schema(
            description = "What changed since the last one",
            example = "He speaks of the future again.",
            maxLength = 10000)
        Optional<String> changes,
    @Schema(description = "When it is to be done again", format = "date", example = "2026-09-01")
        Optional<LocalDate> nextDueOn,
    @Schema(
            description = "SHA-256 of the report kept elsewhere, in hexadecimal",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            maxLength = 64)
        Optional<String> documentHash,
    @Schema(description = "Where it comes from", required = true) ParcelOrigin origin) {

  static ParcelAssessment of(NewAssessment content, ParcelOrigin origin) {
    return new ParcelAssessment(
        content.instrument(),
        content.edition(),
        content.certifiedUntil(),
        content.assessedOn(),
        content.purpose(),
        content.conclusion(),
        content.changes(),
        content.nextDueOn(),
        content.documentHash(),
        origin);
  }

  /** As it is kept by the receiver, where somebody else stands for the assessor. */
  NewAssessment by(String assessor) {
    return new NewAssessment(
        instrument,
        edition,
        assessor,
        certifiedUntil,
        assessedOn,
        purpose,
        conclusion,
        changes,
        nextDueOn,
        documentHash,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
