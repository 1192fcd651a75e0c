package eu.vangnet.architecture.broken.testkit;

/** The suite for modules. */
public final class Conformance {}
