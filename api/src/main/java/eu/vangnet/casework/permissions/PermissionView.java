package eu.vangnet.casework.permissions;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent to sharing that was given. */
@Schema(
    description = "A consent to sharing; apart from consent to support and from any legal basis")
public record PermissionView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the consent",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/permissions/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/permissions/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Who gave it",
            example = "personOfConcern",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String giver,
    @Schema(
            description = "Since when it counts",
            example = "2026-03-09T14:00:00Z",
            format = "date-time",
            required = true)
        Instant givenAt,
    @Schema(description = "Who recorded it", example = "c.werker", maxLength = 255, required = true)
        String recordedBy,
    @Schema(
            description = "How it was given",
            example = "In a talk at home; signed the leaflet.",
            maxLength = 2000)
        Optional<String> how,
    @Schema(
            description = "When it was taken back; absent while it stands",
            example = "2026-06-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> withdrawnAt,
    @Schema(description = "Who recorded that", example = "c.werker", maxLength = 255)
        Optional<String> withdrawnBy) {

  static String address(Object caseFile, Object id) {
    return "/v1/cases/" + caseFile + "/permissions/" + id;
  }

  static PermissionView of(SharingPermission permission, ConditionWords words) {
    return new PermissionView(
        permission.id().toString(),
        address(permission.caseId(), permission.id()),
        permission.giver(),
        permission.givenAt(),
        permission.recordedBy(),
        words.how(),
        permission.withdrawnAt(),
        permission.withdrawnBy());
  }
}
