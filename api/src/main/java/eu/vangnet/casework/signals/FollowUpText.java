package eu.vangnet.casework.signals;

/** The words of a follow-up, as stored sealed. */
public record FollowUpText(String text) {}
