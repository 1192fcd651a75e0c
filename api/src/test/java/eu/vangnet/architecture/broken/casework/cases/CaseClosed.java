package eu.vangnet.architecture.broken.casework.cases;

/** A case was closed. */
public record CaseClosed(CaseId id) {}
