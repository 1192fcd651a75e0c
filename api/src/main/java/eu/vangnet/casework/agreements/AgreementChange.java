package eu.vangnet.casework.agreements;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a draft can be changed by a merge patch (RFC 7396). */
@Schema(
    description = "What of the draft of an agreement can be changed; null removes the review date")
public record AgreementChange(
    @Schema(
            description = "What people call it",
            example = "Covenant on the person-centred approach",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> title,
    @Schema(
            description = "The partner organisations, as tokens name them",
            example = "[\"police-west\"]",
            minItems = 1,
            maxItems = 30,
            maxLength = 60,
            pattern = "^[a-z0-9][a-z0-9.-]{0,59}$")
        List<String> parties,
    @Schema(
            description =
                "The purposes for which it lets them hear, as the Purpose header names them",
            example = "[\"caseWork\"]",
            enumeration = {"caseWork", "oversight", "dataProtection"},
            minItems = 1,
            maxItems = 3)
        List<String> purposes,
    @Schema(
            description = "The legal bases, of those that the module names",
            example = "[\"pgaAct\"]",
            minItems = 1,
            maxItems = 20,
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        List<String> legalBases,
    @Schema(
            description = "Who may hear what, by the seat that they hold",
            minItems = 1,
            maxItems = 40)
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
            format = "date-time")
        Optional<Instant> validFrom,
    @Schema(
            description = "Until when it is valid; nothing is shared under it from then on",
            example = "2028-01-01T00:00:00Z",
            format = "date-time")
        Optional<Instant> validUntil,
    @Schema(
            description = "When the parties look at it again",
            example = "2027-01-01",
            format = "date")
        Optional<LocalDate> reviewDate) {
  /** Nothing where nothing is named. */
  public AgreementChange {
    parties = parties == null ? List.of() : List.copyOf(parties);
    purposes = purposes == null ? List.of() : List.copyOf(purposes);
    legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
    recipients = recipients == null ? List.of() : List.copyOf(recipients);
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
  }

  static AgreementChange of(NewAgreement content) {
    return new AgreementChange(
        Optional.of(content.title()),
        content.parties(),
        content.purposes(),
        content.legalBases(),
        content.recipients(),
        content.conditions(),
        Optional.of(content.validFrom()),
        Optional.of(content.validUntil()),
        content.reviewDate());
  }

  /**
   * What is agreed then.
   *
   * @throws ProblemException 400 naming everything necessary that was taken away
   */
  NewAgreement content() {
    Map<String, Boolean> there = new LinkedHashMap<>();
    there.put("/title", title.isPresent());
    there.put("/parties", !parties.isEmpty());
    there.put("/purposes", !purposes.isEmpty());
    there.put("/legalBases", !legalBases.isEmpty());
    there.put("/recipients", !recipients.isEmpty());
    there.put("/validFrom", validFrom.isPresent());
    there.put("/validUntil", validUntil.isPresent());
    List<Violation> missing =
        there.entrySet().stream()
            .filter(field -> !field.getValue())
            .map(field -> Violation.body(field.getKey(), "required", "is required"))
            .toList();
    if (!missing.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, missing);
    }
    return new NewAgreement(
        title.orElseThrow(),
        parties,
        purposes,
        legalBases,
        recipients,
        conditions,
        validFrom.orElseThrow(),
        validUntil.orElseThrow(),
        reviewDate);
  }
}
