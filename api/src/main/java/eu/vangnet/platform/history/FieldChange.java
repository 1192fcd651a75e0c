package eu.vangnet.platform.history;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a field was and became. Stored sealed. */
@Schema(description = "What a field was and became")
public record FieldChange(
    @Schema(
            description = "The field, as a pointer into the record",
            example = "/person/name",
            maxLength = 300,
            pattern = "^(/[^/]{1,100}){1,8}$",
            required = true)
        String field,
    @Schema(
            description = "What it was; absent where it was empty",
            example = "Ali",
            maxLength = 1000000)
        Optional<String> before,
    @Schema(
            description = "What it became; absent where it was emptied",
            example = "Alihan",
            maxLength = 1000000)
        Optional<String> after) {}
