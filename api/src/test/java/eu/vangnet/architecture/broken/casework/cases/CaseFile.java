package eu.vangnet.architecture.broken.casework.cases;

/** A case. */
public final class CaseFile {}
