package eu.vangnet.architecture.broken.tenants;

/** Something once per tenant. */
public final class TenantRuns {}
