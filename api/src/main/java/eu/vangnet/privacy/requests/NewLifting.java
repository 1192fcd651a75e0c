package eu.vangnet.privacy.requests;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That restrictions which came of a request end. */
@Schema(description = "The end of the restrictions that came of a request")
public record NewLifting(
    @Schema(
            description =
                "That the person was told before (GDPR article 18(3)); without it nothing is lifted",
            example = "true",
            required = true)
        boolean personTold) {}
