package eu.vangnet.platform.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * A record whose clock has started.
 *
 * @param id of the record
 * @param since when the clock started
 */
public record Due(UUID id, Instant since) {}
