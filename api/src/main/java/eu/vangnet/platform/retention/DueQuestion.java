package eu.vangnet.platform.retention;

import java.time.Instant;
import java.util.Optional;

/**
 * Which records are asked for.
 *
 * @param module the module whose records they are; of no meaning for records without one
 * @param start what starts the clock: code of an event, or of a state where {@code onState}
 * @param onState whether entering a state of the module starts the clock
 * @param until the clock has started at this moment or before
 * @param after the last record of the page before; empty for the first page
 * @param atMost how many
 */
public record DueQuestion(
    String module, String start, boolean onState, Instant until, Optional<Due> after, int atMost) {}
