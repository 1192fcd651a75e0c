package eu.vangnet.casework.persons;

/**
 * What the blind index keeps of a person; two small numbers that stand in clear.
 *
 * @param name of the name
 * @param birth of the day of birth
 */
public record PersonCodes(int name, int birth) {}
