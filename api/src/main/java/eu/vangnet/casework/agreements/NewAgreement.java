package eu.vangnet.casework.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be agreed. */
@Schema(description = "An agreement on which information is shared with whom, when and how")
public record NewAgreement(
    @Schema(
            description = "What people call it",
            example = "Covenant on the person-centred approach",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String title,
    @Schema(
            description = "The partner organisations, as tokens name them",
            example = "[\"police-west\"]",
            minItems = 1,
            maxItems = 30,
            maxLength = 60,
            pattern = "^[a-z0-9][a-z0-9.-]{0,59}$",
            required = true)
        List<String> parties,
    @Schema(
            description =
                "The purposes for which it lets them hear, as the Purpose header names them",
            example = "[\"caseWork\"]",
            enumeration = {"caseWork", "oversight", "dataProtection"},
            minItems = 1,
            maxItems = 3,
            required = true)
        List<String> purposes,
    @Schema(
            description = "The legal bases, of those that the module names",
            example = "[\"pgaAct\"]",
            minItems = 1,
            maxItems = 20,
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        List<String> legalBases,
    @Schema(
            description = "Who may hear what, by the seat that they hold",
            minItems = 1,
            maxItems = 40,
            required = true)
        List<AgreedRecipient> recipients,
    @Schema(
            description =
                "What has to hold in a case before anything is shared: consent of the person, a"
                    + " confidentiality briefing of the organisation",
            example = "[\"briefing\"]",
            enumeration = {"consent", "briefing"},
            maxItems = 2)
        List<String> conditions,
    @Schema(
            description = "From when it is valid",
            example = "2026-01-01T00:00:00Z",
            format = "date-time",
            required = true)
        Instant validFrom,
    @Schema(
            description = "Until when it is valid; nothing is shared under it from then on",
            example = "2028-01-01T00:00:00Z",
            format = "date-time",
            required = true)
        Instant validUntil,
    @Schema(
            description = "When the parties look at it again",
            example = "2027-01-01",
            format = "date")
        Optional<LocalDate> reviewDate) {
  /** Nothing where nothing is named. */
  public NewAgreement {
    parties = parties == null ? List.of() : List.copyOf(parties);
    purposes = purposes == null ? List.of() : List.copyOf(purposes);
    legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
    recipients = recipients == null ? List.of() : List.copyOf(recipients);
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
  }
}
