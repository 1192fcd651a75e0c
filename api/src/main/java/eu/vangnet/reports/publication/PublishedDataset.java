package eu.vangnet.reports.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the public copy.
 *
 * @param content canonical JSON
 * @param checksum its SHA-256
 */
record PublishedDataset(
    UUID id,
    String definition,
    String definitionVersion,
    String period,
    String content,
    String checksum,
    Instant publishedAt) {}
