package eu.vangnet.casework.conferences;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A conference in a calendar.
 *
 * @param title absent for who is not asked to it: then it only says that the time is taken
 * @param place where, for who comes in person
 */
public record DiaryEntry(
    UUID conference,
    Instant startsAt,
    Instant endsAt,
    Instant plannedAt,
    boolean cancelled,
    Optional<String> title,
    Optional<String> place) {}
