package eu.vangnet.platform.messages;

import java.time.Instant;

/**
 * A letter that waits for its next attempt.
 *
 * @param attempts how many have failed
 * @param dueAt when the next one is
 */
public record WaitingLetter(Letter letter, int attempts, Instant dueAt) {}
