package eu.vangnet.architecture.broken.casework.signals;

/** A signal. */
public final class Signal {}
