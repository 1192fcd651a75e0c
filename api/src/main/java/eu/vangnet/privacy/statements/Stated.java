package eu.vangnet.privacy.statements;

import java.time.Instant;

/**
 * What the tenant said.
 *
 * @param by the pseudonymous subject of who said it
 */
public record Stated(String text, String by, Instant at) {}
