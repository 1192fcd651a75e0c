package eu.vangnet.casework.conferences;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those present are told beforehand, and who was not told yet. */
@Schema(description = "What those present are told beforehand, and who was not told yet")
public record BriefingView(
    @Schema(
            description = "What the country's module has them told",
            maxItems = 100,
            required = true)
        List<BriefingText> texts,
    @Schema(
            description = "Who is present and was not told yet; nothing secret is minuted before",
            maxItems = 100,
            required = true)
        List<AttendeeView> notBriefed,
    @Schema(
            description = "Address of this",
            example = "/v1/conferences/0190b6f4-0000-7000-8000-000000000032/briefings",
            maxLength = 120,
            pattern = "^/v1/conferences/[0-9a-f-]{36}/briefings$",
            required = true)
        String self) {}
