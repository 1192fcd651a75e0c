package eu.vangnet.privacy.processing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the tenant wants the log of processings. */
@Schema(description = "Whether the tenant wants the log that its modules offer")
public record SetLogging(
    @Schema(description = "Whether it is wanted", example = "true", required = true)
        boolean wanted) {}
