package eu.vangnet.architecture.broken.tenancy;

/** What a tenant may use. */
public final class Quota {}
