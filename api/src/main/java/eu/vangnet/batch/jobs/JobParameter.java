package eu.vangnet.batch.jobs;

import java.util.regex.Pattern;

/**
 * A parameter that a kind of job takes.
 *
 * @param meaning what it says, in words
 * @param form what a value looks like; an id, a period or a code, never free text
 * @param expected the form in words, with an example
 * @param required whether a job without it is refused
 */
public record JobParameter(
    String name, String meaning, Pattern form, String expected, boolean required) {}
