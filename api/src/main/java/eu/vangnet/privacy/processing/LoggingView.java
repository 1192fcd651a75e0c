package eu.vangnet.privacy.processing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the log of processings is on. */
@Schema(description = "Whether the log of processings is on, and for which activities")
public record LoggingView(
    @Schema(
            description = "Whether the tenant wants what its modules offer",
            example = "true",
            required = true)
        boolean wanted,
    @Schema(
            description = "Codes of the activities that are logged now",
            example = "[\"weighing\"]",
            maxItems = 100,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        List<String> logged,
    @Schema(
            description = "Address of this standing",
            example = "/v1/processings/standing",
            maxLength = 1500,
            required = true)
        String self) {}
