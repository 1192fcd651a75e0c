package eu.vangnet.casework.conferences;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of the agenda with its minutes, as the caller may see them. */
@Schema(description = "An item of the agenda with its minutes, as far as the caller may see them")
public record ItemView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the item",
            example =
                "/v1/conferences/0190b6f4-0000-7000-8000-000000000032/agenda/0190b6f4-0000-7000-8000-000000000033",
            maxLength = 160,
            pattern = "^/v1/conferences/[0-9a-f-]{36}/agenda/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Its number among the items that the caller may see",
            format = "int32",
            minimum = "1",
            maximum = "60",
            example = "1",
            required = true)
        int number,
    @Schema(
            description = "What is to be talked about",
            example = "How does school go on?",
            maxLength = 500,
            required = true)
        String subject,
    @Schema(
            description = "Address of the case; absent for an item about none",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 120,
            pattern = "^/v1/cases/[0-9a-f-]{36}$")
        Optional<String> caseHref,
    @Schema(description = "The minutes, the earliest first", maxItems = 200, required = true)
        List<EntryView> entries) {

  static ItemView of(HeardItem heard, ItemText text, List<EntryView> entries) {
    AgendaItem item = heard.item();
    return new ItemView(
        item.id().toString(),
        address(item.conferenceId(), item.id()),
        heard.number(),
        text.subject(),
        item.caseId().map(file -> "/v1/cases/" + file),
        entries);
  }

  static String address(UUID conference, UUID item) {
    return ConferenceView.address(conference) + "/agenda/" + item;
  }
}
