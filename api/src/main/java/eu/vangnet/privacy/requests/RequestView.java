package eu.vangnet.privacy.requests;

import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.privacy.contacts.ContactPointView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as the privacy officer sees it. */
@Schema(description = "The request of a data subject")
public record RequestView(
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
        boolean late,
    @Schema(
            description = "When it was answered or refused",
            format = "date-time",
            example = "2026-03-20T09:30:00Z")
        Optional<Instant> closedAt,
    Optional<Requester> requester,
    Optional<RequestedPerson> person,
    @Schema(
            description = "What is asked; gone once an erasure is granted, as who asked it",
            example = "I want to know what you have written about my son.",
            maxLength = 10000)
        Optional<String> words,
    Optional<NewIdentityCheck> identity,
    @Schema(
            description = "Why the time to answer was extended",
            example = "Five organisations have to look through their files.",
            maxLength = 2000)
        Optional<String> extensionReasons,
    @Schema(description = "What was done to records", maxItems = 2000, required = true)
        List<HandledRecord> handled,
    @Schema(
            description = "granted, partlyGranted, nothingHeld or refused",
            example = "granted",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> outcome,
    @Schema(
            description = "The ground of a refusal",
            example = "publicTask",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> ground,
    @Schema(
            description = "What was told to the requester",
            example = "You get what we have; who reported is left out.",
            maxLength = 10000)
        Optional<String> explanation,
    Optional<ContactPointView> contactPoint,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  /** The parts of a view that are not the request itself. */
  record Surroundings(
      Instant now, Optional<ContactPointView> contactPoint, List<ActionView> actions) {}

  static RequestView of(SubjectRequest request, RequestSecret secret, Surroundings around) {
    return new RequestView(
        request.id().toString(),
        RequestLine.address(request.id()),
        request.kind().code(),
        request.state().code(),
        request.receivedAt(),
        request.dueOn(),
        request.late(around.now()),
        request.closedAt(),
        secret.requester(),
        secret.person(),
        secret.words(),
        secret.identity(),
        secret.extensionReasons(),
        secret.handled(),
        secret.closing().map(RequestClosing::outcome),
        secret.closing().flatMap(RequestClosing::ground),
        secret.closing().flatMap(RequestClosing::explanation),
        around.contactPoint(),
        around.actions());
  }
}
