package eu.vangnet.casework.professionals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who works on a case, or did. */
@Schema(description = "Somebody who works on a case, or did")
public record ProfessionalView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/professionals/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/professionals/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The role",
            example = "caseManager",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String role,
    @Schema(description = "Name", example = "C. Werker", maxLength = 200, required = true)
        String name,
    @Schema(
            description = "The organisation; absent for the tenant itself",
            example = "youth-work-west",
            maxLength = 120)
        Optional<String> organisation,
    @Schema(
            description = "How to reach the professional",
            example = "c.werker@gemeente.example",
            maxLength = 300)
        Optional<String> contact,
    @Schema(description = "Since when", format = "date", example = "2026-03-09", required = true)
        LocalDate since,
    @Schema(
            description = "The last day; absent while it goes on",
            format = "date",
            example = "2026-09-30")
        Optional<LocalDate> until) {

  static ProfessionalView of(CaseProfessional row, ProfessionalSecret secret) {
    return new ProfessionalView(
        row.id().toString(),
        address(row.caseId(), row.id()),
        row.role(),
        secret.name(),
        row.organisation(),
        secret.contact(),
        row.since(),
        row.until());
  }

  static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/professionals/" + id;
  }
}
