package eu.vangnet.architecture.broken.tenants;

/** The tables of batch jobs. */
public final class BatchDatabase {}
