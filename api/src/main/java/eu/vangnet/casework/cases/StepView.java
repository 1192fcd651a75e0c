package eu.vangnet.casework.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that a case took. */
@Schema(description = "A step that a case took, with its reasons")
public record StepView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the step",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/transitions/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/transitions/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The state before; absent for the opening, which is the first step",
            example = "caseConference",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> from,
    @Schema(
            description = "The state after",
            example = "monitoring",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String to,
    @Schema(
            description = "When it was recorded",
            example = "2026-03-09T14:00:00Z",
            format = "date-time",
            required = true)
        Instant takenAt,
    @Schema(description = "Who recorded it", example = "c.werker", maxLength = 120, required = true)
        String recordedBy,
    @Schema(
            description = "The table that decided",
            example = "conferenceTable",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String decidingBody,
    @Schema(
            description = "The legal basis",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> legalBasis,
    @Schema(description = "The grounds in words", example = "The plan works.", maxLength = 10000)
        Optional<String> grounds,
    @Schema(
            description = "Why the step was in proportion",
            example = "The step burdens nobody more than before.",
            maxLength = 10000)
        Optional<String> proportionality,
    @Schema(
            description = "Why nothing lighter would have done",
            example = "Advice alone was tried first.",
            maxLength = 10000)
        Optional<String> subsidiarity,
    @Schema(
            description = "The day of the decision, where it is not the day of the record",
            format = "date",
            example = "2026-03-09")
        Optional<LocalDate> decidedOn,
    @Schema(
            description = "Under which law data were processed for it: gdpr or led",
            example = "gdpr",
            maxLength = 10,
            pattern = "^[a-z]{1,10}$")
        Optional<String> regime,
    @Schema(
            description = "The seats that took part",
            example = "[\"municipality\", \"police\"]",
            maxItems = 30,
            required = true,
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        List<String> seatsPresent,
    @Schema(description = "Who took part", maxItems = 50, required = true)
        List<StepParticipant> participants,
    @Schema(
            description = "How child protection was told",
            example = "Told by phone on 3 March.",
            maxLength = 2000)
        Optional<String> childProtection,
    @Schema(
            description = "What the table decided to tell others, and whom",
            example = "The school hears that a mentor is found.",
            maxLength = 2000)
        Optional<String> sharing,
    @Schema(
            description =
                "Whether consent to support was on record; never the legal basis for processing."
                    + " Absent for whoever does not hear the grounds",
            example = "true")
        Optional<Boolean> supportConsent) {

  static StepView of(CaseStep step, StepSecret secret) {
    return new StepView(
        step.id().toString(),
        "/v1/cases/" + step.caseId() + "/transitions/" + step.id(),
        step.fromState(),
        step.toState(),
        step.takenAt(),
        step.actor(),
        step.decidingBody(),
        step.legalBasis(),
        secret.grounds(),
        secret.proportionality(),
        secret.subsidiarity(),
        secret.decidedOn(),
        secret.regime(),
        secret.seatsPresent(),
        secret.participants(),
        secret.childProtection(),
        secret.sharing(),
        secret.supportConsent());
  }
}
