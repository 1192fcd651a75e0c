package eu.vangnet.architecture.broken.platform;

/** The journal. */
public final class Journal {}
