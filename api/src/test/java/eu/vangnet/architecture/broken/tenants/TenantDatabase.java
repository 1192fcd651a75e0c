package eu.vangnet.architecture.broken.tenants;

/** The data of a tenant. */
public final class TenantDatabase {}
