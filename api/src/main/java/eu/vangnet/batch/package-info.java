/**
 * Work that no request waits for. The only part that may do something once per tenant ({@code
 * TenantRuns}); nobody uses it.
 */
package eu.vangnet.batch;
