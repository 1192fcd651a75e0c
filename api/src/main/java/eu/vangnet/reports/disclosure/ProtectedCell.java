package eu.vangnet.reports.disclosure;

import java.util.Optional;

/**
 * What may be known of a cell.
 *
 * @param category the code that is counted
 * @param shown the count; empty when hidden, and nothing says why
 */
public record ProtectedCell(String category, Optional<Long> shown) {}
