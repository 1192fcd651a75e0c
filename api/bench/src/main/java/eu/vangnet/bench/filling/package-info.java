/**
 * Fills tenants with cases: the product makes one case through its API, and its rows are copied
 * with new identifiers, times and seals.
 */
package eu.vangnet.bench.filling;
