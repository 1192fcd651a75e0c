package eu.vangnet.casework.signals;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who noticed. Stored sealed and never shown to partners.
 *
 * @param name the name
 * @param contact how to reach the reporter
 */
@Schema(description = "Who reported; absent when anonymous; stored sealed")
public record ReporterDetails(
    @Schema(
            description = "Name",
            example = "A. Docent",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> name,
    @Schema(
            description = "How to reach the reporter",
            example = "docent@school.invalid",
            maxLength = 300,
            pattern = "^[^\\u0000-\\u001f]{1,300}$")
        Optional<String> contact) {}
