package eu.vangnet.reports.publication;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dataset in the list. */
@Schema(description = "A public dataset in the list, without its figures")
public record DatasetLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the dataset",
            example = "/v1/datasets/6f1c8f0e-2f43-4a52-9a35-1d0b6f5f8f11",
            maxLength = 160,
            pattern = "^/v1/datasets/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "What is counted",
            example = "quarterly-figures",
            maxLength = 40,
            pattern = "^[a-z][a-z-]{0,39}$",
            required = true)
        String definition,
    @Schema(
            description = "Version of the definition",
            example = "1.1.0",
            maxLength = 20,
            pattern = "^\\d+\\.\\d+\\.\\d+$",
            required = true)
        String definitionVersion,
    @Schema(
            description = "The quarter",
            example = "2026-Q3",
            maxLength = 7,
            pattern = "^(19|20)[0-9]{2}-Q[1-4]$",
            required = true)
        String period,
    @Schema(
            description = "SHA-256 of the content as canonical JSON (RFC 8785)",
            example = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
            maxLength = 64,
            pattern = "^[0-9a-f]{64}$",
            required = true)
        String checksum,
    @Schema(
            description = "When it was released",
            example = "2026-10-16T09:00:00Z",
            format = "date-time",
            required = true)
        Instant publishedAt) {

  static DatasetLine of(PublishedDataset dataset) {
    return new DatasetLine(
        dataset.id().toString(),
        DatasetView.PATH + dataset.id(),
        dataset.definition(),
        dataset.definitionVersion(),
        dataset.period(),
        dataset.checksum(),
        dataset.publishedAt());
  }
}
