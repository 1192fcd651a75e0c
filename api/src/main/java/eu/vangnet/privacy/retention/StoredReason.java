package eu.vangnet.privacy.retention;

/** The words of a decision, as they are sealed. */
public record StoredReason(String reason) {}
