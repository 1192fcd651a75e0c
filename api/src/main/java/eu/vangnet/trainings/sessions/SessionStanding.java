package eu.vangnet.trainings.sessions;

import java.util.UUID;

/**
 * What enrolments need to know of a session.
 *
 * @param id its identifier
 * @param capacity how many people at most
 * @param open whether places can still be taken and given back
 */
public record SessionStanding(UUID id, int capacity, boolean open) {}
