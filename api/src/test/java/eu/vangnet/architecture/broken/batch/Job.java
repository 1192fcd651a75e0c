package eu.vangnet.architecture.broken.batch;

/** A job. */
public final class Job {}
