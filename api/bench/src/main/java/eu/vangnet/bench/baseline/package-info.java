/**
 * What the product is measured against: plain Helidon SE, statements prepared on the server that
 * name the schema, JSON put together by hand, each token verified once. It keeps tenants apart by
 * nothing but the schema's name in its statements, knows no rights, purposes, modules, entity tags
 * or idempotency, and checks no input. It opens the same sealed columns with the tenant's keys,
 * because it answers with what the same rows hold.
 */
package eu.vangnet.bench.baseline;
