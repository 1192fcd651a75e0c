package eu.vangnet.batch.progress;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of jobs. */
@Schema(description = "A page of jobs")
public record JobList(
    @Schema(description = "The jobs", maxItems = 500, required = true) List<JobLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/jobs",
            maxLength = 500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/jobs?cursor=AAAA",
            maxLength = 500)
        Optional<String> next) {}
