package eu.vangnet.tenancy.keys;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A renewal of data keys that was asked for. */
@Schema(description = "A renewal of the data keys, as the job that does it")
public record RenewalView(
    @Schema(description = "Identifier of the job", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the job",
            example = "/v1/jobs/0190b6f4-0000-7000-8000-000000000009",
            maxLength = 120,
            pattern = "^/v1/jobs/[0-9a-f-]{36}$",
            required = true)
        String href) {}
