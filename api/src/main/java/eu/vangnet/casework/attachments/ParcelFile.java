package eu.vangnet.casework.attachments;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attachment that goes to another tenant: what it is, without who added it. */
@Schema(description = "An attachment that goes along")
public record ParcelFile(
    @Schema(
            description = "Name of the file",
            example = "letter.pdf",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "Media type of the content",
            example = "application/pdf",
            maxLength = 120,
            pattern = "^[a-z0-9.+/-]{1,120}$",
            required = true)
        String mediaType,
    @Schema(
            description = "What sort of personal data it holds",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String dataCategory,
    @Schema(
            description = "Its size in bytes",
            example = "48213",
            format = "int64",
            minimum = "1",
            maximum = "20971520",
            required = true)
        long size,
    @Schema(
            description = "SHA-256 of its content",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            maxLength = 64,
            pattern = "^[0-9a-f]{64}$",
            required = true)
        String sha256,
    @Schema(
            description = "Until when others may hear it",
            format = "date-time",
            example = "2027-03-09T14:00:00Z")
        Optional<Instant> sharedUntil) {}
