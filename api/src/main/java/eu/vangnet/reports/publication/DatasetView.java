package eu.vangnet.reports.publication;

import eu.vangnet.reports.content.CanonicalContent;
import eu.vangnet.reports.content.DatasetContent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public dataset. */
@Schema(description = "A public dataset; whoever has its content can work out the checksum")
public record DatasetView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the dataset",
            example = "/v1/datasets/6f1c8f0e-2f43-4a52-9a35-1d0b6f5f8f11",
            maxLength = 160,
            pattern = "^/v1/datasets/[0-9a-f-]{36}$",
            required = true)
        String href,
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
        Instant publishedAt,
    @Schema(description = "The figures", required = true) DatasetContent content) {
  static final String PATH = "/v1/datasets/";

  static DatasetView of(PublishedDataset dataset) {
    return new DatasetView(
        dataset.id().toString(),
        PATH + dataset.id(),
        dataset.checksum(),
        dataset.publishedAt(),
        CanonicalContent.read(dataset.content()));
  }
}
