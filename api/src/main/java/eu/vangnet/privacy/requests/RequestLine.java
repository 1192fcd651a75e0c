package eu.vangnet.privacy.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request in a list: nothing that is sealed. */
@Schema(description = "A request in a list, without persons and words")
public record RequestLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the request",
            example = "/v1/requests/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/requests/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "access, rectification, erasure, restriction or objection",
            example = "access",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "received, identityChecked, extended, answered or refused",
            example = "received",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "When it came",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description = "The last day on which the answer is in time",
            format = "date",
            example = "2026-04-02",
            required = true)
        LocalDate dueOn,
    @Schema(
            description = "Whether it is late, or was answered late",
            example = "false",
            required = true)
        boolean late) {

  static RequestLine of(SubjectRequest request, Instant now) {
    return new RequestLine(
        request.id().toString(),
        address(request.id()),
        request.kind().code(),
        request.state().code(),
        request.receivedAt(),
        request.dueOn(),
        request.late(now));
  }

  static String address(UUID id) {
    return "/v1/requests/" + id;
  }
}
