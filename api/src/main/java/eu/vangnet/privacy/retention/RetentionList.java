package eu.vangnet.privacy.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules of the own tenant. */
@Schema(description = "The rules of retention of the own tenant")
public record RetentionList(
    @Schema(description = "The rules", maxItems = 500, required = true) List<RetentionView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/retentions",
            maxLength = 1500,
            required = true)
        String self) {}
