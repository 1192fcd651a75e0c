package eu.vangnet.architecture.broken.codelists;

/** A code list. */
public final class CodeList {}
