package eu.vangnet.privacy.requests;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the person says of a record; it stands beside what was recorded. */
@Schema(description = "A statement of the person, to be joined to a record")
public record NewStatement(
    @Schema(description = "The record", required = true) RecordReference record,
    @Schema(
            description = "The words of the person",
            example = "I left football because of my knee.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String text) {}
