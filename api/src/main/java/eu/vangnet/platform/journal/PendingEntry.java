package eu.vangnet.platform.journal;

import java.util.Optional;
import java.util.UUID;

/**
 * An entry that waits for its number.
 *
 * @param id the entry
 * @param entry the entry itself; empty when it is gone, which no runtime account can cause
 * @param linked whether it has a number already, so that only the mark is left over
 */
public record PendingEntry(UUID id, Optional<SealedRow> entry, boolean linked) {}
