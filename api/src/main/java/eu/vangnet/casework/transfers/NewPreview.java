package eu.vangnet.casework.transfers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For what choice a preview is asked. */
@Schema(description = "What would go along with a case")
public record NewPreview(
    @Schema(description = "What shall go along", required = true) TransferScope scope) {}
