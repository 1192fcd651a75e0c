package eu.vangnet.casework.attachments;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to the content of an attachment, shown to who asked for it. */
@Schema(
    name = "AttachmentLink",
    description =
        "A link to the content of an attachment: for the caller that made it, under the same"
            + " purpose, once and for a minute")
public record LinkView(
    @Schema(
            description = "Address of the content",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/attachments/0190b6f4-0000-7000-8000-000000000003/content",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/attachments/[0-9a-f-]{36}/content$",
            required = true)
        String contentHref,
    @Schema(
            description =
                "Goes into the header Capability of GET on that address, beside the access token;"
                    + " shown this once and stored nowhere, so a repeated request does not show it",
            example = "vc1.bmwtZHVpbnN0YWQ.AbCdEf012",
            maxLength = 520,
            pattern = "^vc1\\.[A-Za-z0-9_-]{1,400}\\.[A-Za-z0-9_-]{1,100}$")
        Optional<String> capability,
    @Schema(
            description = "Until when it opens the content; shown with the capability only",
            format = "date-time",
            example = "2026-03-09T14:01:00Z")
        Optional<Instant> expiresAt) {}
