package eu.vangnet.casework.persons;

import java.util.UUID;

/**
 * A record of the person sought, which the caller may read.
 *
 * @param kind signal or case
 * @param href its address
 */
public record FoundPerson(String kind, UUID id, String href) {}
