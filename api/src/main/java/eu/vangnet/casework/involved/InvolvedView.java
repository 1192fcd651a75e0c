package eu.vangnet.casework.involved;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.platform.personal.PersonStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person of a case, as the caller may see it. */
@Schema(description = "A person of a case")
public record InvolvedView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the person in the case",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/persons/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/persons/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "personOfConcern, adviceSeeker, family, guardian or other",
            example = "guardian",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String role,
    @Schema(description = "What is known of the person", required = true) InvolvedChange details,
    @Schema(
            description = "underTwelve, twelveToFifteen, sixteenOrSeventeen or adult, where known",
            example = "adult",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> ageGroup,
    @Schema(description = "Whether the person is under eighteen, where known", example = "false")
        Optional<Boolean> minor,
    @Schema(
            description = "When the person was recorded",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant since,
    @Schema(
            description = "Sort of personal data",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String dataCategory,
    @Schema(
            description = "Whether a professional secrecy binds who said it",
            example = "false",
            required = true)
        boolean professionalSecret,
    @Schema(
            description = "Until when others at the table may see it",
            format = "date-time",
            example = "2027-03-09T14:00:00Z")
        Optional<Instant> sharedUntil,
    @Schema(description = "What the person says of what is known", maxItems = 100, required = true)
        List<PersonStatement> statements) {

  static InvolvedView of(InvolvedPerson person, InvolvedSecret secret, LocalDate today) {
    Optional<AgeGroup> group = secret.ageOn(today).map(AgeGroup::of);
    Classification classification = person.classification();
    return new InvolvedView(
        person.id().toString(),
        address(person.caseId(), person.id()),
        person.role(),
        InvolvedChange.of(person, secret),
        group.map(AgeGroup::code),
        group.map(AgeGroup::minor),
        person.since(),
        classification.category().code(),
        classification.professionalSecret(),
        classification.sharedUntil(),
        secret.statements());
  }

  static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/persons/" + id;
  }
}
