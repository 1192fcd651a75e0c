package eu.vangnet.privacy.requests;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the time to answer is extended; the person is told so within the first month. */
@Schema(description = "An extension by two months")
public record NewExtension(
    @Schema(
            description = "Why, as it was told to the requester",
            example = "Five organisations have to look through their files.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reasons) {}
