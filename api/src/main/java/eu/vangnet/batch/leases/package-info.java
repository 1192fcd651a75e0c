/**
 * Leases with a fence in the tenant's own schema: of all workers of all servers one does a kind of
 * work for a tenant at a time. Owns no table; each kind of work has a lease table of its own.
 */
package eu.vangnet.batch.leases;
