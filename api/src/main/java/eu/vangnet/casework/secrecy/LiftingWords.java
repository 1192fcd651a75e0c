package eu.vangnet.casework.secrecy;

/** What of a lifting is stored sealed. */
public record LiftingWords(String recipient, String grounds) {}
