package eu.vangnet.architecture.broken.spi;

/** The contract for modules. */
public final class Contract {}
