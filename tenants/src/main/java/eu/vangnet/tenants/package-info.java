/**
 * Who the tenants are and how they are kept apart: the registry, the binding of a tenant to a
 * thread, one schema and one database account per tenant, and their keys. Everything else trusts
 * this package, so it knows nobody else and stays small enough to review.
 */
package eu.vangnet.tenants;
