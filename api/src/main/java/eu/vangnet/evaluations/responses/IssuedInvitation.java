package eu.vangnet.evaluations.responses;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One capability, shown this once. */
@Schema(description = "A one-time capability; shown this once and stored nowhere")
public record IssuedInvitation(
    @Schema(
            description = "Goes into the header Capability of POST /v1/responses, once",
            example = "vc1.bmwtZHVpbnN0YWQ.AbCdEf012",
            maxLength = 520,
            pattern = "^vc1\\.[A-Za-z0-9_-]{1,400}\\.[A-Za-z0-9_-]{1,100}$",
            required = true)
        String capability) {}
