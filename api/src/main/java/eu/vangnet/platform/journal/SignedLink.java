package eu.vangnet.platform.journal;

import java.time.Instant;

/**
 * A link as it lies in the table.
 *
 * @param link what was chained
 * @param sealedAt when it was sealed, to the microsecond
 * @param signature over both with the key of the tenant, lower-case hexadecimal; empty where there
 *     is none
 */
public record SignedLink(JournalLink link, Instant sealedAt, String signature) {}
