/**
 * Who waits for work that no request does: marks in memory, set by whoever writes and read by the
 * schedules in {@code batch}. They only make that work start soon; what they forget is found by the
 * regular rounds.
 */
package eu.vangnet.platform.rounds;
