package eu.vangnet.casework.demands;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A demand as the register lists it: nothing of whom it is about. */
@Schema(description = "A demand as the register lists it")
public record DemandLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the demand",
            example = "/v1/demands/0190b6f4-0000-7000-8000-000000000008",
            maxLength = 120,
            pattern = "^/v1/demands/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Which sort of authority",
            example = "police",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "open, handedOver, partlyHandedOver or refused; more may come",
            example = "refused",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "When it came",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description = "When it was answered",
            format = "date-time",
            example = "2026-03-13T09:00:00Z")
        Optional<Instant> answeredAt) {

  static DemandLine of(Demand demand) {
    return new DemandLine(
        demand.id().toString(),
        address(demand.id()),
        demand.kind(),
        demand.state(),
        demand.receivedAt(),
        demand.answeredAt());
  }

  static String address(UUID id) {
    return "/v1/demands/" + id;
  }
}
