package eu.vangnet.casework.conferences;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agenda as the caller may see it. */
@Schema(description = "The agenda of a conference, as far as the caller may see it")
public record AgendaView(
    @Schema(
            description = "The items in their order, with their minutes",
            maxItems = 60,
            required = true)
        List<ItemView> items,
    @Schema(
            description = "Address of the agenda",
            example = "/v1/conferences/0190b6f4-0000-7000-8000-000000000032/agenda",
            maxLength = 120,
            pattern = "^/v1/conferences/[0-9a-f-]{36}/agenda$",
            required = true)
        String self) {}
