package eu.vangnet.architecture.broken.casework.cases;

/** The id of a case. */
public record CaseId(String value) {}
