package eu.vangnet.architecture.broken.demo;

/** The demo. */
public final class Demo {}
