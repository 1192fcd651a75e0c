package eu.vangnet.casework.disclosures;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another tenant told, in a list: nothing that is sealed. */
@Schema(description = "A disclosure of another tenant in a list, without what was told")
public record ReceivedDisclosureLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the disclosure",
            example = "/v1/disclosures/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 120,
            pattern = "^/v1/disclosures/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Who told it",
            example = "nl-utrecht",
            maxLength = 40,
            pattern = "^[a-z]{2}(-[a-z0-9]+)+$",
            required = true)
        String sender,
    @Schema(
            description = "held or erased",
            example = "held",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "When it came",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant receivedAt) {

  static ReceivedDisclosureLine of(ReceivedDisclosure disclosure) {
    return new ReceivedDisclosureLine(
        disclosure.id().toString(),
        address(disclosure.id()),
        disclosure.sender(),
        disclosure.state().code(),
        disclosure.receivedAt());
  }

  static String address(UUID id) {
    return "/v1/disclosures/" + id;
  }
}
