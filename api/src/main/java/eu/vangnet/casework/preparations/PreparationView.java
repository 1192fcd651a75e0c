package eu.vangnet.casework.preparations;

import eu.vangnet.casework.disclosures.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A preparation with all steps and with what is missing. */
@Schema(description = "How a disclosure is prepared, and what is missing before it may be made")
public record PreparationView(
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
    @Schema(description = "Who would be told", required = true) Recipient recipient,
    @Schema(
            description = "What the recipient needs it for",
            example = "To agree who talks with the family.",
            maxLength = 2000,
            required = true)
        String purpose,
    @Schema(
            description = "The legal basis",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalBasis,
    @Schema(
            description = "The seat that tells",
            example = "municipality",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> fromSeat,
    @Schema(
            description = "The seat that hears",
            example = "education",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> toSeat,
    @Schema(description = "Who takes part in the talk", maxItems = 20, required = true)
        List<TalkParticipant> participants,
    @Schema(
            description = "Pseudonymous subject of who began it",
            example = "c.werker",
            maxLength = 255,
            required = true)
        String begunBy,
    @Schema(
            description = "When it was begun",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant begunAt,
    @Schema(description = "All steps, the earliest first", maxItems = 500, required = true)
        List<PreparedStepView> steps,
    @Schema(
            description = "What is missing; nothing is told before this is empty",
            maxItems = 500,
            required = true)
        List<MissingPart> missing,
    @Schema(
            description = "Address of the disclosure that came of it",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/disclosures/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 160,
            pattern = "^/v1/(cases|signals)/[0-9a-f-]{36}/disclosures/[0-9a-f-]{36}$")
        Optional<String> disclosureHref) {

  static PreparationView of(
      String subject,
      Preparation preparation,
      NewPreparation about,
      List<PreparedStepView> steps,
      List<MissingPart> missing) {
    return new PreparationView(
        preparation.id().toString(),
        address(subject, preparation.id()),
        preparation.occasion(),
        preparation.state(),
        about.recipient(),
        about.purpose(),
        about.legalBasis(),
        about.fromSeat(),
        about.toSeat(),
        about.participants(),
        preparation.begunBy(),
        preparation.begunAt(),
        steps,
        missing,
        preparation.disclosure().map(made -> subject + "/disclosures/" + made));
  }

  /**
   * Its address.
   *
   * @param subject that of the case or the signal
   */
  static String address(String subject, UUID id) {
    return subject + "/preparations/" + id;
  }
}
