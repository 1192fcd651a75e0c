package eu.vangnet.platform.messages;

import java.time.Instant;

/**
 * A letter that waits for its next attempt.
 *
 * @param since when it came into the box: when it was sent, or when it was received
 * @param attempts how many have failed
 * @param dueAt when the next one is
 */
public record WaitingLetter(Letter letter, Instant since, int attempts, Instant dueAt) {}
