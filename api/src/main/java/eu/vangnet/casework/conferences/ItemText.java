package eu.vangnet.casework.conferences;

/** What of an item of the agenda is stored sealed. */
public record ItemText(String subject) {}
